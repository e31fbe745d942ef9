package rapport.notify.preview.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.notify.preview.Sample;

/**
 * What is to be shown; what is left out is as it is at the event, or made up.
 *
 * @param name of the event, as it might become
 * @param texts the organizer's own words, as they might become
 * @param languages to show it in; all if none is given
 * @param kinds of messages to show; all if none is given
 * @param sample whom they are about
 */
record PreviewRequest(@Nullable @Size(max = 120) String name,
		@Nullable @Size(max = 50) Map<String, @NotNull @Size(max = 1000) String> texts,
		@Nullable @Size(max = 7) List<@NotNull String> languages, @Nullable @Size(max = 20) List<@NotNull String> kinds,
		@Nullable @Valid People sample) {

	static final PreviewRequest ALL = new PreviewRequest(null, null, null, null, null);

	record People(@Nullable @Size(max = 120) String reader, @Nullable @Size(max = 120) String name,
			@Nullable @Size(max = 120) String company, @Nullable @Size(max = 120) String role,
			@Nullable @Size(max = 20) List<@NotNull @Size(max = 80) String> helps,
			@Nullable @Size(max = 20) List<@NotNull @Size(max = 80) String> helpedBy,
			@Nullable @Size(max = 20) List<@NotNull @Size(max = 80) String> shared,
			@Nullable @Size(max = 60) String meetingPoint) {

		/** Of who is given nothing is made up but a name and a place. */
		Sample toSample() {
			var usual = Sample.USUAL;
			return new Sample(named(this.reader, usual.reader()), named(this.name, usual.name()),
					(this.company != null) ? this.company : "", (this.role != null) ? this.role : "",
					listed(this.helps), listed(this.helpedBy), listed(this.shared),
					named(this.meetingPoint, usual.place()));
		}

		private static String named(@Nullable String given, String usual) {
			return (given == null || given.isBlank()) ? usual : given;
		}

		private static List<String> listed(@Nullable List<String> given) {
			return (given != null) ? given : List.of();
		}

	}

	Sample people() {
		return (this.sample != null) ? this.sample.toSample() : Sample.USUAL;
	}

}
