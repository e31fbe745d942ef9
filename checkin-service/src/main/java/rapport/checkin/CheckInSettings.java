package rapport.checkin;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How scans are answered; the YAML explains each.
 *
 * @param answerWithin from 100 ms to 30 s
 * @param kioskCodeValid from a minute to a day
 * @param kioskTokenValid from an hour to a year
 */
@Validated
@ConfigurationProperties("rapport.check-in")
public record CheckInSettings(@NotNull @DurationMin(millis = 100) @DurationMax(seconds = 30) Duration answerWithin,
		@NotNull @DurationMin(minutes = 1) @DurationMax(hours = 24) Duration kioskCodeValid,
		@NotNull @DurationMin(hours = 1) @DurationMax(days = 366) Duration kioskTokenValid) {
}
