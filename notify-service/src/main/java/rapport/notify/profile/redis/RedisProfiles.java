package rapport.notify.profile.redis;

import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.profile.Profile;
import rapport.notify.profile.Profiles;
import rapport.starter.redis.RedisRewrite;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** Profiles in Redis, as long as their event. */
@Component
class RedisProfiles implements Profiles {

	private static final RedisScript<Long> NEWEST = Scripts.number(RedisProfiles.class, "newest.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final RedisRewrite rewrite;

	RedisProfiles(StringRedisTemplate redis, JsonMapper json, RedisRewrite rewrite) {
		this.redis = redis;
		this.json = json;
		this.rewrite = rewrite;
	}

	@Override
	public void put(Profile profile) {
		this.redis.execute(NEWEST, keys(profile.attendee().eventId()), profile.attendee().attendeeId(),
				Long.toString(profile.revision()), this.json.writeValueAsString(profile));
	}

	@Override
	public Optional<Profile> find(AttendeeRef attendee) {
		var value = this.redis.<String, String>opsForHash()
			.get(keys(attendee.eventId()).getFirst(), attendee.attendeeId());
		return Optional.ofNullable(value).map((it) -> this.json.readValue(it, Profile.class));
	}

	@Override
	public void erase(AttendeeRef attendee) {
		keys(attendee.eventId()).forEach((key) -> this.redis.opsForHash().delete(key, attendee.attendeeId()));
		this.rewrite.soon();
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(keys(eventId));
		this.rewrite.soon();
	}

	private static List<String> keys(String eventId) {
		return List.of("notify:{" + eventId + "}:profiles", "notify:{" + eventId + "}:profile-revisions");
	}

}
