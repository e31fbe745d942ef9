package rapport.notify.contact.redis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contacts in Redis. An index entry is written before what it points to and removed
 * after, and whoever follows it looks whether the contact still agrees: a crash in
 * between leaves an entry that leads nowhere, and no contact unfound.
 */
@Component
class RedisContacts implements Contacts {

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisContacts(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(Contact contact) {
		var before = find(contact.attendee());
		if (contact.phone() != null) {
			this.redis.opsForSet().add(numberKey(contact.phone()), member(contact.attendee()));
		}
		if (contact.badge() != null) {
			this.redis.opsForHash()
				.put(badgesKey(contact.attendee().eventId()), contact.badge(), contact.attendee().attendeeId());
		}
		this.redis.opsForValue().set(key(contact.attendee()), this.json.writeValueAsString(contact));
		before.ifPresent((it) -> unlink(it, contact));
	}

	@Override
	public void erase(AttendeeRef attendee) {
		var before = find(attendee);
		this.redis.delete(key(attendee));
		before.ifPresent((it) -> unlink(it, null));
	}

	@Override
	public Optional<Contact> find(AttendeeRef attendee) {
		return Optional.ofNullable(this.redis.opsForValue().get(key(attendee)))
			.map((it) -> this.json.readValue(it, Contact.class));
	}

	@Override
	public List<Contact> withNumber(String number) {
		var members = this.redis.opsForSet().members(numberKey(number));
		return ((members != null) ? members : Set.<String>of()).stream()
			.sorted()
			.map((it) -> find(new AttendeeRef(it.substring(0, it.indexOf('/')), it.substring(it.indexOf('/') + 1))))
			.flatMap(Optional::stream)
			.filter((it) -> number.equals(it.phone()))
			.toList();
	}

	@Override
	public Optional<Contact> withBadge(String eventId, String badge) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(badgesKey(eventId), badge))
			.flatMap((it) -> find(new AttendeeRef(eventId, it)))
			.filter((it) -> badge.equals(it.badge()));
	}

	private void unlink(Contact before, @Nullable Contact after) {
		if (before.phone() != null && (after == null || !before.phone().equals(after.phone()))) {
			this.redis.opsForSet().remove(numberKey(before.phone()), member(before.attendee()));
		}
		if (before.badge() != null && (after == null || !before.badge().equals(after.badge()))
				&& withBadge(before.attendee().eventId(), before.badge()).isEmpty()) {
			this.redis.opsForHash().delete(badgesKey(before.attendee().eventId()), before.badge());
		}
	}

	private static String member(AttendeeRef attendee) {
		return attendee.eventId() + "/" + attendee.attendeeId();
	}

	private static String key(AttendeeRef attendee) {
		return "notify:{" + attendee.eventId() + "}:contact:" + attendee.attendeeId();
	}

	private static String badgesKey(String eventId) {
		return "notify:{" + eventId + "}:badges";
	}

	private static String numberKey(String number) {
		return "notify:{" + Recipient.ofNumber(number).key() + "}:attendees";
	}

}
