package rapport.checkin.kiosk.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskSettings;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.Slots;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kiosks in a hash of their event. Beside it each digest tells where to look; what stands
 * there counts.
 */
final class RedisKioskStore implements KioskStore {

	private static final RedisScript<Long> REPLACE = Scripts.number(RedisKioskStore.class, "replace.lua");

	private static final String TOKEN = "rapport:kiosk-token:";

	private static final String NEWER = "newer";

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Slots slots;

	private record StoredKiosk(long revision, String name, Kiosk.State state, @Nullable String codeDigest,
			@Nullable Instant codeExpiresAt, @Nullable String tokenDigest, Instant at, KioskSettings settings,
			@Nullable Instant expiresAt) {
	}

	RedisKioskStore(StringRedisTemplate redis, JsonMapper json, Slots slots) {
		this.redis = redis;
		this.json = json;
		this.slots = slots;
	}

	@Override
	public Optional<Kiosk> byCode(String digest) {
		return by(code(digest), (kiosk) -> digest.equals(kiosk.codeDigest()));
	}

	@Override
	public Optional<Kiosk> byToken(String digest) {
		return by(token(digest), (kiosk) -> digest.equals(kiosk.tokenDigest()));
	}

	/**
	 * Where a kiosk is no more that a token leads to it is lost: with its event its
	 * tokens go first.
	 */
	private void requireThere(String key, EventId event, String kioskId) {
		if (key.startsWith(TOKEN) && find(event, kioskId).isEmpty()) {
			this.slots.requireSound(event.value(), false);
		}
	}

	private Optional<Kiosk> by(String key, Predicate<Kiosk> carries) {
		var place = this.redis.opsForValue().get(key);
		int slash = (place != null) ? place.indexOf('/') : -1;
		var found = (place != null && slash > 0)
				? find(new EventId(place.substring(0, slash)), place.substring(slash + 1)).filter(carries)
				: Optional.<Kiosk>empty();
		if (found.isEmpty()) {
			this.slots.confirm();
			if (place != null && slash > 0) {
				requireThere(key, new EventId(place.substring(0, slash)), place.substring(slash + 1));
			}
		}
		return found;
	}

	@Override
	public Optional<Kiosk> find(EventId event, String kioskId) {
		var found = this.redis.<String, String>opsForHash().get(kiosks(event), kioskId);
		if (found == null) {
			boolean known = Boolean.TRUE.equals(this.redis.opsForSet().isMember(ids(event), kioskId));
			this.slots.requireSound(event.value(), !known);
		}
		return Optional.ofNullable(found).map((text) -> read(event, kioskId, text));
	}

	@Override
	public List<Kiosk> of(EventId event) {
		// In this order: each id has its kiosk.
		var known = this.redis.opsForSet().size(ids(event));
		var kiosks = stored(event);
		this.slots.requireSound(event.value(), known == null || kiosks.size() >= known);
		return kiosks;
	}

	private List<Kiosk> stored(EventId event) {
		return this.redis.<String, String>opsForHash()
			.entries(kiosks(event))
			.entrySet()
			.stream()
			.map((entry) -> read(event, entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Kiosk::at).thenComparing(Kiosk::kioskId))
			.toList();
	}

	@Override
	public boolean replace(Kiosk next, long revision) {
		return store(next, Long.toString(revision));
	}

	@Override
	public void restore(Kiosk recorded) {
		store(recorded, NEWER);
	}

	/**
	 * What is found by comes first: it is of no use before what it leads to is stored.
	 */
	private boolean store(Kiosk kiosk, String expected) {
		var place = kiosk.event().value() + "/" + kiosk.kioskId();
		if (kiosk.tokenDigest() != null) {
			this.redis.opsForValue().set(token(kiosk.tokenDigest()), place);
		}
		var expires = kiosk.codeExpiresAt();
		if (kiosk.codeDigest() != null && expires != null && expires.isAfter(Instant.now())) {
			this.redis.opsForValue()
				.set(code(kiosk.codeDigest()), place, Duration.between(Instant.now(), expires).plusSeconds(1));
		}
		var text = this.json
			.writeValueAsString(new StoredKiosk(kiosk.revision(), kiosk.name(), kiosk.state(), kiosk.codeDigest(),
					kiosk.codeExpiresAt(), kiosk.tokenDigest(), kiosk.at(), kiosk.settings(), kiosk.expiresAt()));
		var stored = this.redis.execute(REPLACE, List.of(kiosks(kiosk.event()), ids(kiosk.event())), kiosk.kioskId(),
				expected, Long.toString(kiosk.revision()), text);
		return Objects.equals(stored, 1L);
	}

	@Override
	public void forget(EventId event) {
		for (var kiosk : stored(event)) {
			if (kiosk.tokenDigest() != null) {
				this.redis.unlink(token(kiosk.tokenDigest()));
			}
		}
		this.redis.unlink(List.of(kiosks(event), ids(event)));
	}

	private Kiosk read(EventId event, String kioskId, String text) {
		var it = this.json.readValue(text, StoredKiosk.class);
		return new Kiosk(event, kioskId, it.revision(), it.name(), it.state(), it.codeDigest(), it.codeExpiresAt(),
				it.tokenDigest(), it.at(), it.settings(), it.expiresAt());
	}

	private static String kiosks(EventId event) {
		return Keys.of(event.value(), "kiosks");
	}

	private static String ids(EventId event) {
		return Keys.of(event.value(), "kiosk-ids");
	}

	private static String code(String digest) {
		return "rapport:kiosk-code:" + digest;
	}

	private static String token(String digest) {
		return TOKEN + digest;
	}

}
