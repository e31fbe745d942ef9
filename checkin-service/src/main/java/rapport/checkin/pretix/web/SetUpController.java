package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosks;
import tools.jackson.databind.json.JsonMapper;

/** Gives an organizer what a phone with pretix's app is set up by. */
@RestController
class SetUpController {

	private static final int QUIET = 4;

	private final Events events;

	private final Kiosks kiosks;

	private final JsonMapper json;

	record SetUpRequest(@NotBlank String event, @NotBlank @Size(max = 64) String name) {
	}

	/**
	 * A one-time code for an app.
	 *
	 * @param url what is typed in with the code where no QR code is read
	 * @param qr what the QR code says
	 * @param svg the QR code as a picture
	 */
	record SetUp(String kioskId, String code, Instant expiresAt, String url, String qr, String svg) {

		/** Names no code, so that it may be logged. */
		@Override
		public String toString() {
			return "SetUp[" + this.kioskId + "]";
		}

	}

	SetUpController(Events events, Kiosks kiosks, JsonMapper json) {
		this.events = events;
		this.kiosks = kiosks;
		this.json = json;
	}

	@PostMapping("/api/kiosks/enrolments/pretix")
	@ResponseStatus(HttpStatus.CREATED)
	SetUp offer(@Valid @RequestBody SetUpRequest body, HttpServletRequest request) {
		var code = this.kiosks.offer(this.events.get(body.event()).id(), body.name());
		var url = HostAddress.of(request);
		var said = new LinkedHashMap<String, Object>(Map.of("handshake_version", 1));
		said.put("url", url);
		said.put("token", code.code());
		var qr = this.json.writeValueAsString(said);
		return new SetUp(code.kioskId(), code.code(), code.expiresAt(), url, qr, svg(qr));
	}

	private static String svg(String text) {
		var modules = modules(text);
		int size = modules.getWidth() + 2 * QUIET;
		var path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				if (modules.get(x, y) == 1) {
					path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
				}
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" role=\"img\" aria-label=\"QR code for the scanner app\"><rect width=\"" + size + "\" height=\""
				+ size + "\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\"/></svg>";
	}

	private static ByteMatrix modules(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalStateException("A QR code holds more than this", ex);
		}
	}

}
