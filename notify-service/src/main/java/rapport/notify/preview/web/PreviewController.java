package rapport.notify.preview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.notify.event.Events;
import rapport.notify.ledger.Kind;
import rapport.notify.preview.Previews;
import rapport.notify.wording.Phrases;
import rapport.starter.redis.WorkingCopy;
import rapport.starter.web.ProblemException;

/** Shows organizers what people would get. Nothing is sent, and nothing kept. */
@RestController
class PreviewController {

	private final Events events;

	private final PriceSettings price;

	private final WorkingCopy copy;

	PreviewController(Events events, PriceSettings price, WorkingCopy copy) {
		this.events = events;
		this.price = price;
		this.copy = copy;
	}

	@PostMapping("/api/events/{eventId}/messages/preview")
	PreviewAnswer preview(@PathVariable String eventId,
			@RequestBody(required = false) @Valid @Nullable PreviewRequest body) {
		this.copy.requireWhole();
		var event = this.events.find(eventId)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-such-event", "There is no such event",
					"Create it first; it is known here a moment later."));
		var wanted = (body != null) ? body : PreviewRequest.ALL;
		var languages = languages(wanted.languages());
		var kinds = kinds(wanted.kinds());
		var previews = new Previews((wanted.name() != null) ? wanted.name() : event.name(),
				(wanted.texts() != null) ? wanted.texts() : event.texts(), wanted.people());
		var messages = new ArrayList<PreviewAnswer.Message>();
		for (var language : languages) {
			for (var kind : kinds) {
				previews.of(kind, language).forEach((it) -> messages.add(PreviewAnswer.Message.of(it, this.price)));
			}
		}
		return new PreviewAnswer(previews.sender(), messages);
	}

	private static List<String> languages(@Nullable List<String> wanted) {
		if (wanted == null || wanted.isEmpty()) {
			return Phrases.LANGUAGES;
		}
		if (!Phrases.LANGUAGES.containsAll(wanted)) {
			throw ProblemException.invalid("languages takes " + String.join(", ", Phrases.LANGUAGES)
					+ ": there are no words in others; who reads none of them gets English.");
		}
		return wanted;
	}

	private static List<Kind> kinds(@Nullable List<String> wanted) {
		if (wanted == null || wanted.isEmpty()) {
			return Previews.KINDS;
		}
		var known = Previews.KINDS.stream().collect(Collectors.toMap(Kind::code, (it) -> it));
		if (!known.keySet().containsAll(wanted)) {
			throw ProblemException
				.invalid("kinds takes " + String.join(", ", Previews.KINDS.stream().map(Kind::code).toList()) + ".");
		}
		return wanted.stream().map(known::get).toList();
	}

}
