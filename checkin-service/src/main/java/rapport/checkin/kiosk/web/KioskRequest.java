package rapport.checkin.kiosk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a kiosk's token by its code. */
record KioskRequest(@NotBlank @Size(max = 32) String code) {
}
