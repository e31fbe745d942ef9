package rapport.checkin.pretix;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What apps fetch, in the order in which they do, with all keys they cannot do without.
 */
@RunningService
class SyncTest {

	private static final String ORDERS = "orders/?testmode=false&exclude=downloads&exclude=payment_date";

	@LocalServerPort
	private int port;

	@Test
	void aSyncHasAllKeysInTheirForms() {
		var organizer = organizer("px-sync", 3);
		var scanner = Scanner.setUp(organizer, "px-sync", "Phone 1");
		scanner.scan("T-1", Map.of());
		assertThat(scanner.get("/api/v1/organizers/rapport/subevents/").json().get("results")).isEmpty();

		var event = scanner.atEvent("").json();
		has(event, "slug", "name", "live", "date_from", "currency", "has_subevents", "seat_category_mapping",
				"timezone", "date_to");
		assertThat(event.get("name").get("en").isString()).isTrue();
		assertThat(event.get("plugins")).extracting(JsonNode::stringValue).contains("pretix.plugins.badges");
		has(one(scanner, "categories/"), "id", "position", "name", "is_addon");
		var item = one(scanner, "items/");
		has(item, "id", "name", "position", "variations", "addons", "bundles", "has_variations", "require_voucher",
				"hide_without_voucher", "issue_giftcard", "require_bundling");
		has(item, "default_price", "free_price", "tax_rate", "admission", "sales_channels", "allow_cancel",
				"checkin_attention", "require_approval");
		assertThat(scanner.atEvent("questions/").json().get("count").intValue()).isZero();
		var layout = one(scanner, "badgelayouts/");
		has(layout, "id", "default", "layout");
		var badge = one(scanner, "badgeitems/");
		assertThat(badge.get("item")).isEqualTo(item.get("id"));
		assertThat(badge.get("layout")).isEqualTo(layout.get("id"));
		var list = one(scanner, "checkinlists/");
		has(list, "id", "name", "all_products", "limit_products", "position_count", "checkin_count", "include_pending",
				"allow_entry_after_exit", "allow_multiple_entries", "rules");
		assertThat(list.get("all_products").booleanValue()).isTrue();
		assertThat(one(scanner, "checkinlists/?exclude=checkin_count&exclude=position_count").has("checkin_count"))
			.isFalse();
		assertThat(scanner.get("/api/v1/organizers/rapport/reusablemedia/").json().get("results")).isEmpty();
		assertThat(scanner.atEvent("settings/").text()).isEqualTo("{}");
	}

	@Test
	void anOrderHasAllKeysAndNoNull() {
		var scanner = Scanner.setUp(organizer("px-order", 1), "px-order", "Phone 1");
		scanner.scan("T-1", Map.of());
		var order = scanner.atEvent(ORDERS + "&pdf_data=true").json().at("/results/0");
		has(order, "code", "status", "datetime", "positions", "testmode", "secret", "total", "last_modified");
		var position = order.at("/positions/0");
		has(position, "id", "order", "positionid", "item", "price", "secret", "pseudonymization_id", "checkins",
				"attendee_name", "tax_rate", "tax_value", "answers", "print_logs", "valid_from", "valid_until");
		assertThat(position.get("price").stringValue()).isEqualTo("0.00");
		assertThat(position.get("secret").stringValue()).isEqualTo("T-1");
		has(position.at("/checkins/0"), "id", "list", "datetime", "type");
		assertThat(position.at("/pdf_data/attendee_name").stringValue()).isEqualTo("Attendee 1");
		assertThat(order.findValues("pdf_data")).hasSize(1);
		assertThat(scanner.atEvent(ORDERS).json().get("results").toString()).doesNotContain("null")
			.doesNotContain("pdf_data", "+4930");
	}

	@Test
	void pagesAreFollowedAtTheHostThatIsCalledAndMissNobody() {
		var organizer = organizer("px-pages", 120);
		var scanner = Scanner.setUp(organizer, "px-pages", "Phone 1");
		var first = scanner.call("GET", "/api/v1/organizers/rapport/events/px-pages/" + ORDERS, null,
				"X-Forwarded-Proto", "https");
		assertThat(first.json().get("count").intValue()).isEqualTo(120);
		assertThat(first.json().get("results")).hasSize(50);
		assertThat(first.json().get("previous").isNull()).isTrue();
		assertThat(first.json().get("next").stringValue()).startsWith("https://localhost:" + this.port + "/api/v1/")
			.contains("exclude=downloads", "page=2");
		assertThat(Instant.parse(first.header("x-page-generated"))).isBeforeOrEqualTo(Instant.now());
		scanner.scan("T-7", Map.of());
		var secrets = new HashSet<String>();
		scanner.all(ORDERS).forEach((order) -> secrets.add(order.at("/positions/0/secret").stringValue()));
		assertThat(secrets).hasSize(120);
		var last = scanner.all(ORDERS).getLast().get("datetime").stringValue();
		assertThat(scanner.all(ORDERS + "&ordering=datetime&created_since=" + last)).isNotEmpty();
	}

	@Test
	void whatChangedSinceComesWithTheNextSync() {
		var organizer = organizer("px-changed", 60);
		var one = Scanner.setUp(organizer, "px-changed", "Phone 1");
		var other = Scanner.setUp(organizer, "px-changed", "Phone 2");
		other.all(ORDERS);
		organizer.importCsv("ticket,name\nT-1,Attendee 1\n");
		var quiet = Instant.now().plusSeconds(3).toString();
		var since = changedSince(other, quiet);
		assertThat(since).as("the same import changes nothing").isEmpty();

		var before = other.atEvent(ORDERS).header("x-page-generated");
		one.scan("T-2", Map.of());
		one.scan("T-3", Map.of());
		one.scan("T-3", Map.of("type", "exit"));
		organizer.importCsv("ticket,name\nT-4,Somebody Else\n");
		var changed = changedSince(other, before);
		assertThat(changed).extracting((it) -> it.at("/positions/0/secret").stringValue())
			.startsWith("T-4", "T-3", "T-2");
		assertThat(changed.get(2).at("/positions/0/checkins")).hasSize(1);
		assertThat(changed.get(1).at("/positions/0/checkins")).extracting((it) -> it.get("type").stringValue())
			.containsExactly("exit", "entry");
		assertThat(changed.get(1).at("/positions/0/checkins/0/datetime").stringValue())
			.isGreaterThan(changed.get(1).at("/positions/0/checkins/1/datetime").stringValue());
	}

	@Test
	void whoIsNotWelcomeIsSoOfflineToo() {
		var organizer = organizer("px-marked", 4);
		var scanner = Scanner.setUp(organizer, "px-marked", "Phone 1");
		assertThat(scanner.all("blockedsecrets/")).isEmpty();
		admission(organizer, "T-1", "blocked");
		admission(organizer, "T-2", "revoked");
		var orders = scanner.all(ORDERS);
		assertThat(order(orders, "T-1").at("/positions/0/blocked/0").isString()).isTrue();
		assertThat(order(orders, "T-2").get("status").stringValue()).isEqualTo("c");
		assertThat(order(orders, "T-3").get("status").stringValue()).isEqualTo("p");
		assertThat(order(orders, "T-3").at("/positions/0").has("blocked")).isFalse();
		var blocked = scanner.all("blockedsecrets/").getFirst();
		has(blocked, "id", "secret", "updated", "blocked");
		assertThat(blocked.get("secret").stringValue()).isEqualTo("T-1");
		has(scanner.all("revokedsecrets/").getFirst(), "id", "secret", "created");
		admission(organizer, "T-1", "valid");
		assertThat(scanner.all("blockedsecrets/").getFirst().get("blocked").booleanValue()).isFalse();
	}

	@Test
	void whoIsErasedIsGoneFromPhonesToo() {
		var organizer = organizer("px-erased", 2);
		var scanner = Scanner.setUp(organizer, "px-erased", "Phone 1");
		var before = scanner.atEvent(ORDERS);
		var since = before.header("x-page-generated");
		var code = order(scanner.all(ORDERS), "T-1").get("code");
		var attendee = organizer.get("/attendees?query=T-1").json().at("/attendees/0/attendeeId").stringValue();
		assertThat(organizer.send("DELETE", "/attendees/" + attendee, "application/json", new byte[0]).status())
			.isLessThan(300);
		var told = changedSince(scanner, since).stream()
			.filter((it) -> it.get("code").equals(code))
			.findFirst()
			.orElseThrow();
		assertThat(told.get("status").stringValue()).isEqualTo("c");
		assertThat(told.toString()).doesNotContain("Attendee 1", "T-1", "null");
		has(told.at("/positions/0"), "id", "positionid", "item", "secret", "checkins", "price", "answers");
		assertThat(scanner.all(ORDERS)).hasSize(1);
	}

	private static List<JsonNode> changedSince(Scanner scanner, String since) {
		return scanner.all(ORDERS + "&ordering=-last_modified&modified_since=" + since);
	}

	private static JsonNode order(List<JsonNode> orders, String secret) {
		return orders.stream()
			.filter((it) -> it.at("/positions/0/secret").stringValue().equals(secret))
			.findFirst()
			.orElseThrow();
	}

	private static void admission(Api organizer, String ticket, String admission) {
		var attendee = organizer.get("/attendees?query=" + ticket).json().at("/attendees/0/attendeeId").stringValue();
		assertThat(organizer
			.send("PUT", "/attendees/" + attendee + "/admission", "application/json",
					("{\"admission\":\"" + admission + "\"}").getBytes(StandardCharsets.UTF_8))
			.status()).isEqualTo(200);
	}

	private static JsonNode one(Scanner scanner, String path) {
		var page = scanner.atEvent(path).json();
		assertThat(page.get("count").intValue()).isEqualTo(1);
		assertThat(page.has("next")).isTrue();
		return page.get("results").get(0);
	}

	private static void has(JsonNode object, String... keys) {
		for (var key : keys) {
			assertThat(object.path(key).isMissingNode() || object.path(key).isNull()).as(key).isFalse();
		}
	}

	private Api organizer(String event, int attendees) {
		var organizer = new Api(this.port, event, "organizer").created();
		var csv = new StringBuilder("ticket,name,phone\n");
		IntStream.rangeClosed(1, attendees)
			.forEach((i) -> csv.append("T-%d,Attendee %d,+4930901820%d%n".formatted(i, i, i % 10)));
		organizer.importCsv(csv.toString());
		return organizer;
	}

}
