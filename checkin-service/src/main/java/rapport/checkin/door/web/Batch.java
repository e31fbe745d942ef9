package rapport.checkin.door.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.event.Event;
import rapport.starter.web.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers the scans of a batch, each by itself. */
@Component
class Batch {

	private final CheckIns checkIns;

	private final JsonMapper json;

	private final Validator validator;

	Batch(CheckIns checkIns, JsonMapper json, Validator validator) {
		this.checkIns = checkIns;
		this.json = json;
		this.validator = validator;
	}

	/** Returns an array with a verdict for each item, once all of them are recorded. */
	String answer(Event event, List<@Nullable JsonNode> items, Caller caller) {
		var recordings = new ArrayList<CheckInPublisher.Recording>();
		var answers = items.stream().map((item) -> answer(event, item, caller, recordings)).toList();
		recordings.forEach(CheckInPublisher.Recording::await);
		return answers.stream().collect(Collectors.joining(",", "[", "]"));
	}

	private String answer(Event event, @Nullable JsonNode item, Caller caller,
			List<CheckInPublisher.Recording> recordings) {
		var scan = read(item);
		var fault = (scan != null) ? fault(scan) : "this is not a scan in JSON; /openapi shows what is.";
		if (scan == null || fault != null) {
			return rejected(item, Problem.invalid(String.valueOf(fault)));
		}
		return switch (this.checkIns.check(event, scan.toScan(true, caller))) {
			case Claim.Decided(var decided, var recording) -> {
				recordings.add(recording);
				yield compared(decided);
			}
			case Claim.IdReused _ -> rejected(item, Problem.of(HttpStatus.CONFLICT, "scan-id-reused",
					"This scanId belongs to another scan", "Make a new scanId for each scan."));
		};
	}

	/** The stored answer with one field more. */
	private static String compared(CheckIn decided) {
		boolean conflict = decided.report().conflict() != null;
		var text = decided.answer();
		return text.substring(0, text.lastIndexOf('}')) + ",\"conflict\":" + conflict + "}";
	}

	private @Nullable ScanRequest read(@Nullable JsonNode item) {
		try {
			return (item != null && item.isObject()) ? this.json.treeToValue(item, ScanRequest.class) : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private @Nullable String fault(ScanRequest scan) {
		var faults = this.validator.validate(scan);
		return faults.isEmpty() ? null
				: faults.stream()
					.map((it) -> it.getPropertyPath() + " " + it.getMessage())
					.sorted()
					.collect(Collectors.joining("; "));
	}

	private String rejected(@Nullable JsonNode item, ProblemDetail problem) {
		ObjectNode answer = this.json.createObjectNode();
		boolean shown = false;
		if (item != null && item.isObject()) {
			answer.set("scanId", item.path("scanId").isString() ? item.path("scanId") : null);
			shown = item.path("shown").isString();
		}
		answer.put("outcome", "rejected");
		answer.set("problem", this.json.valueToTree(problem));
		answer.put("conflict", shown);
		return this.json.writeValueAsString(answer);
	}

}
