package rapport.checkin.pretix.web;

import java.time.Clock;

import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.door.DoorStore;
import rapport.checkin.pretix.PretixIds;

/** Puts apps' scans to the door. */
@Component
class Redeeming {

	private final CheckIns checkIns;

	private final DoorStore scans;

	private final RedeemAnswers answers;

	private final PretixIds ids;

	private final Clock clock;

	Redeeming(CheckIns checkIns, DoorStore scans, RedeemAnswers answers, PretixIds ids, Clock clock) {
		this.checkIns = checkIns;
		this.scans = scans;
		this.answers = answers;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Decides a scan; returns once that is recorded. What an app let in already it is
	 * never told off for.
	 */
	RedeemAnswer redeem(PretixDevice device, ScanCall call, boolean badges) {
		return this.answers.of(device.event(), call, decide(device, call), badges);
	}

	/**
	 * A nonce stands for what was recorded under it. If that let nobody in and the app
	 * did, or now has an answer to what it was asked, it is another scan.
	 */
	private CheckIn decide(PretixDevice device, ScanCall call) {
		var id = call.scanId(device.kiosk().kioskId(), this.ids);
		if (call.confirmed()) {
			var before = this.scans.find(device.event().id(), id);
			if (before.isPresent() && !before.get().changed() && before.get().report().confirmedBy() == null) {
				id = call.otherScanId(device.kiosk().kioskId(), this.ids);
			}
		}
		var claim = check(device, call, id);
		if (claim instanceof Claim.IdReused) {
			claim = check(device, call, call.otherScanId(device.kiosk().kioskId(), this.ids));
		}
		if (claim instanceof Claim.Decided(var decided, var recording)) {
			recording.await();
			return decided;
		}
		throw new IllegalStateException("A scan's own id belongs to another scan");
	}

	private Claim check(PretixDevice device, ScanCall call, String id) {
		return this.checkIns.check(device.event(), call.toScan(id, device.kiosk().name(), this.clock.instant()));
	}

}
