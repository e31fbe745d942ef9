package rapport.notify.ledger.redis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.ProviderIdForms;
import rapport.notify.ledger.Report;

/** Which message a provider's id is of, each in a slot of its own. */
final class ProviderIds {

	/** Reports may come so long after the submission. */
	static final Duration REPORTS = Duration.ofDays(3);

	private static final Duration EARLY = Duration.ofHours(1);

	private final LedgerScripts scripts;

	ProviderIds(LedgerScripts scripts) {
		this.scripts = scripts;
	}

	/**
	 * A provider's report that came before its id was known.
	 *
	 * @param state the state's code
	 * @param reason a short code, or empty
	 */
	record Early(String state, String reason) {
	}

	/** Notes which message an id is of, and returns what was reported of it before. */
	@Nullable Early link(String providerId, MessageId id) {
		var kept = ProviderIdForms.kept(providerId);
		var own = early(this.scripts.list("link", List.of(key(kept)), id.shard() + "/" + id.value(), seconds(REPORTS)));
		return (own != null) ? own
				: ProviderIdForms.meant(kept)
					.stream()
					.skip(1)
					.map((it) -> early(this.scripts.list("early", List.of(key(it)))))
					.filter((it) -> it != null)
					.findFirst()
					.orElse(null);
	}

	/**
	 * Returns the message that a report is of, or keeps the report until that is known.
	 */
	Optional<MessageId> arrive(Report report) {
		var forms = ProviderIdForms.meant(report.providerId());
		var known = find(report.providerId());
		if (known.isPresent() || forms.isEmpty()) {
			return known;
		}
		return read(this.scripts.text("arrive", List.of(key(forms.getFirst())), report.state().code(),
				(report.reason() != null) ? report.reason() : "", seconds(EARLY)));
	}

	/** Returns the message that an id in a report means, in whichever form. */
	Optional<MessageId> find(String providerId) {
		return ProviderIdForms.meant(providerId)
			.stream()
			.map((it) -> this.scripts.text("linked", List.of(key(it))))
			.filter((it) -> !it.isEmpty())
			.findFirst()
			.flatMap(ProviderIds::read);
	}

	private static Optional<MessageId> read(String message) {
		int slash = message.indexOf('/');
		return (slash < 1) ? Optional.empty() : Optional
			.of(new MessageId(Integer.parseInt(message.substring(0, slash)), message.substring(slash + 1)));
	}

	private static @Nullable Early early(List<?> early) {
		return early.isEmpty() ? null
				: new Early(early.getFirst().toString(), (early.size() > 1) ? String.valueOf(early.get(1)) : "");
	}

	private static String key(String providerId) {
		return "notify:{provider-" + providerId + "}:message";
	}

	private static String seconds(Duration duration) {
		return Long.toString(duration.toSeconds());
	}

}
