package rapport.checkin.door.messaging;

import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import tools.jackson.databind.json.JsonMapper;

/** Writes decided scans as their message. */
@Component
class JsonCheckIns implements CheckInCodec {

	private final JsonMapper json;

	JsonCheckIns(JsonMapper json) {
		this.json = json;
	}

	@Override
	public String write(CheckIn checkIn) {
		return this.json.writeValueAsString(CheckInMessage.of(checkIn));
	}

	@Override
	public CheckIn read(String text) {
		return this.json.readValue(text, CheckInMessage.class).toCheckIn();
	}

}
