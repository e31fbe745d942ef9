package rapport.match;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import rapport.match.worth.Weights;

/** How people are matched; the YAML explains each. */
@Validated
@ConfigurationProperties("rapport.match")
public record MatchSettings(@NotBlank String instance,
		@NotNull @DurationMin(millis = 10) @DurationMax(minutes = 1) Duration roundAfter,
		@NotNull @DurationMin(millis = 100) @DurationMax(minutes = 10) Duration roundEvery, @NotNull Weights weights) {
}
