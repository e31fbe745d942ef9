package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What an app is told of a scan. What there is none of is left out.
 *
 * @param code of the answer, which is not in it
 * @param reasonExplanation in words for staff
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record RedeemAnswer(@JsonIgnore HttpStatus code, String status, @Nullable String reason,
		@Nullable String reasonExplanation, boolean requireAttention, List<String> checkinTexts,
		@Nullable PositionObject position, @Nullable RedeemedList list, @Nullable List<HoldQuestion> questions) {

	@JsonNaming(SnakeCaseStrategy.class)
	record RedeemedList(long id, String name, String event, boolean includePending) {
	}

	/** Asks staff whether to let somebody in all the same. */
	@JsonNaming(SnakeCaseStrategy.class)
	record HoldQuestion(long id, Map<String, String> question, String type, boolean required, int position,
			List<Long> items, String identifier, boolean askDuringCheckin, boolean showDuringCheckin, boolean hidden,
			List<String> options, @JsonProperty("dependency_values") List<String> dependencies) {

		static HoldQuestion of(long id, long item, String fact) {
			var text = fact + " Let them in?";
			return new HoldQuestion(id, EventObject.named(text), "B", true, 0, List.of(item), "RAPPORT-HOLD", true,
					false, false, List.of(), List.of());
		}

	}

}
