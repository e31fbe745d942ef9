package rapport.match;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import rapport.match.round.RoundSettings;
import rapport.match.worth.Weights;

/** How people are matched; the YAML explains each. */
@Validated
@ConfigurationProperties("rapport.match")
public record MatchSettings(
		@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{0,200}",
				message = "must be at most 200 letters, digits, dots, dashes and underscores") String instance,
		@NotNull @DurationMin(millis = 10) @DurationMax(minutes = 1) Duration roundAfter,
		@NotNull @DurationMin(millis = 100) @DurationMax(minutes = 10) Duration roundEvery,
		@NotNull @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration snapshotEvery,
		@NotNull @DurationMin(hours = 2) @DurationMax(days = 3650) Duration snapshotExpiry, @NotNull Weights weights,
		@NotNull @Valid RoundPart round) {

	/** What a round does at most, and whom it leaves in peace. */
	public record RoundPart(@Min(1) @Max(100) int openAtOnce,
			@NotNull @DurationMin(seconds = 0) @DurationMax(hours = 24) Duration laterAfter,
			@NotNull @DurationMin(seconds = 0) @DurationMax(hours = 24) Duration patience,
			@Min(1) @Max(1000) int candidates, @Min(1000) @Max(100_000_000) int effort, @Min(0) @Max(100) int passes,
			@Min(2) @Max(100_000) int people, boolean groups) {
	}

	/** The same for the domain. */
	public RoundSettings rounds() {
		return new RoundSettings(this.weights, this.round.openAtOnce(), this.round.laterAfter(), this.round.patience(),
				this.round.candidates(), this.round.effort(), this.round.passes(), this.round.people(),
				this.round.groups());
	}

}
