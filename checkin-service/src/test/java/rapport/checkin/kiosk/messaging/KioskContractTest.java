package rapport.checkin.kiosk.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskSettings;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Kiosks are published as the contract says. */
class KioskContractTest {

	@Test
	void aKioskIsPublishedAsPromisedAndReadBack() {
		var kiosk = new Kiosk(new EventId("devdays-2026"), "9b1c5e0c5d8e4a7fb0a1c2d3e4f50617", 176397400000000L,
				"door-1", Kiosk.State.ENROLLED, null, null,
				"5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
				Instant.parse("2026-11-24T08:46:40Z"), KioskSettings.DEFAULT, Instant.parse("2026-12-08T08:46:40Z"));
		Contract.assertIsTheExample(KioskMessage.of(kiosk), "kiosk");
		Contract.assertIsDocumented(Topics.KIOSKS, KioskMessage.TYPE);
		assertThat(KioskMessage.of(kiosk).toKiosk()).isEqualTo(kiosk);
	}

}
