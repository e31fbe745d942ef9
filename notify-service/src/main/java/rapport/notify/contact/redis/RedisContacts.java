package rapport.notify.contact.redis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.starter.lifecycle.HybridClock;
import rapport.starter.redis.RedisRewrite;
import rapport.starter.redis.Scripts;
import rapport.starter.redis.TornCopy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contacts in Redis. An index entry is written before what it points to and removed
 * after, and whoever follows it looks whether the contact still agrees: a crash in
 * between leaves an entry that leads nowhere, and no contact unfound.
 */
@Component
class RedisContacts implements Contacts {

	private static final RedisScript<String> PUT = Scripts.text(RedisContacts.class, "put.lua");

	private static final RedisScript<String> ERASE = Scripts.text(RedisContacts.class, "erase.lua");

	private static final RedisScript<List<String>> FORGET = Scripts.strings(RedisContacts.class, "forget.lua");

	private static final int BATCH = 250;

	private static final RedisScript<Long> TORN = Scripts.number(RedisContacts.class, "torn.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final RedisRewrite rewrite;

	private final TornCopy torn;

	RedisContacts(StringRedisTemplate redis, JsonMapper json, RedisRewrite rewrite, TornCopy torn) {
		this.torn = torn;
		this.redis = redis;
		this.json = json;
		this.rewrite = rewrite;
	}

	@Override
	public void put(Contact contact) {
		var keys = new EventKeys(contact.attendee().eventId());
		link(contact);
		var before = this.redis.execute(PUT, keys.all(), contact.attendee().attendeeId(),
				Long.toString(contact.revision()), this.json.writeValueAsString(contact),
				(contact.badge() != null) ? contact.badge() : "");
		unlink(read(before), contact);
	}

	@Override
	public void erase(AttendeeRef attendee) {
		var before = this.redis.execute(ERASE, new EventKeys(attendee.eventId()).all(), attendee.attendeeId());
		unlink(read(before), null);
		this.rewrite.soon();
	}

	@Override
	public void eraseAll(String eventId, Instant until) {
		var keys = new EventKeys(eventId);
		var ids = List.copyOf(this.redis.<String, String>opsForHash().keys(keys.contacts()));
		for (int from = 0; from == 0 || from < ids.size(); from += BATCH) {
			eraseAll(keys, ids.subList(from, Math.min(from + BATCH, ids.size())), until);
		}
		this.rewrite.soon();
	}

	private void eraseAll(EventKeys keys, List<String> ids, Instant until) {
		var arguments = Stream.concat(Stream.of(Long.toString(HybridClock.last(until))), ids.stream());
		this.redis.execute(FORGET, keys.all(), arguments.toArray()).forEach((it) -> unlink(read(it), null));
		if (!ids.isEmpty()) {
			// Who was registered anew meanwhile.
			this.redis.<String, String>opsForHash()
				.multiGet(keys.contacts(), ids)
				.forEach((it) -> Optional.ofNullable(read(it)).ifPresent(this::link));
		}
	}

	@Override
	public Optional<Contact> find(AttendeeRef attendee) {
		var keys = new EventKeys(attendee.eventId());
		var value = this.redis.<String, String>opsForHash().get(keys.contacts(), attendee.attendeeId());
		if (value == null) {
			this.torn.requireSound(this.redis.execute(TORN, keys.all(), attendee.attendeeId()) == 0);
		}
		return Optional.ofNullable(read(value));
	}

	@Override
	public boolean gone(AttendeeRef attendee) {
		return Boolean.TRUE
			.equals(this.redis.opsForSet().isMember(new EventKeys(attendee.eventId()).gone(), attendee.attendeeId()));
	}

	@Override
	public List<Contact> of(Recipient recipient) {
		return of(recipient, (_) -> true);
	}

	@Override
	public List<Contact> of(Recipient recipient, String eventId) {
		return of(recipient, (it) -> it.eventId().equals(eventId));
	}

	private List<Contact> of(Recipient recipient, Predicate<AttendeeRef> sought) {
		var members = this.redis.opsForSet().members(attendeesKey(recipient));
		return ((members != null) ? members : Set.<String>of()).stream()
			.sorted()
			.map((it) -> new AttendeeRef(it.substring(0, it.indexOf('/')), it.substring(it.indexOf('/') + 1)))
			.filter(sought)
			.map(this::find)
			.flatMap(Optional::stream)
			.filter((it) -> recipient.equals(it.recipient()))
			.toList();
	}

	@Override
	public Optional<Contact> withBadge(String eventId, String badge) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(new EventKeys(eventId).badges(), badge))
			.flatMap((it) -> find(new AttendeeRef(eventId, it)))
			.filter((it) -> badge.equals(it.badge()));
	}

	private void link(Contact contact) {
		this.redis.opsForSet().add(attendeesKey(contact.recipient()), member(contact.attendee()));
	}

	private void unlink(@Nullable Contact before, @Nullable Contact after) {
		if (before != null && (after == null || !before.recipient().equals(after.recipient()))) {
			this.redis.opsForSet().remove(attendeesKey(before.recipient()), member(before.attendee()));
		}
	}

	private @Nullable Contact read(@Nullable String value) {
		return (value == null || value.isEmpty()) ? null : this.json.readValue(value, Contact.class);
	}

	private static String member(AttendeeRef attendee) {
		return attendee.eventId() + "/" + attendee.attendeeId();
	}

	private static String attendeesKey(Recipient recipient) {
		return "notify:{" + recipient.key() + "}:attendees";
	}

}
