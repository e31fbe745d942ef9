package rapport.checkin.pretix.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.pretix.KeptAnswers;
import rapport.checkin.pretix.PretixIds;

/** Records once what apps tell afterwards, whoever tells it again. */
@Component
class RepeatableCalls {

	/** The header by which an app tells that a call is the same. */
	static final String KEY = "X-Idempotency-Key";

	private final KeptAnswers answers;

	private final PretixIds ids;

	RepeatableCalls(KeptAnswers answers, PretixIds ids) {
		this.answers = answers;
		this.ids = ids;
	}

	/** Without a key the same words are the same call. */
	Map<String, String> once(PretixDevice device, String kind, @Nullable String key, byte @Nullable [] body,
			Consumer<String> record) {
		var event = device.event().id();
		var words = (key != null) ? key : (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
		var id = this.ids.digest("CALL", device.kiosk().kioskId(), kind, words);
		var kept = this.answers.find(event, id);
		if (kept.isEmpty()) {
			record.accept(id);
			this.answers.keep(event, id, "ok");
		}
		return Map.of("status", "ok");
	}

}
