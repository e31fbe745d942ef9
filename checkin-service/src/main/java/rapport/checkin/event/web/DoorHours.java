package rapport.checkin.event.web;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When doors open and close where the organizer does not say; the YAML explains each.
 *
 * @param opensBefore at most a day
 * @param closesAfter at most a day
 */
@Validated
@ConfigurationProperties("rapport.check-in")
record DoorHours(@NotNull @DurationMin(millis = 0) @DurationMax(hours = 24) Duration opensBefore,
		@NotNull @DurationMin(millis = 0) @DurationMax(hours = 24) Duration closesAfter) {
}
