package rapport.checkin.badge.web;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.BadgeCard;
import rapport.checkin.badge.BadgeMedia;
import rapport.checkin.badge.BadgeRenderer;

/**
 * Draws a badge of nobody beside the first requests: the fonts and all that draws are
 * then loaded, and the first guest does not wait for them at the printer.
 */
@Component
class WarmUpBadge {

	private static final int TIMES = 5;

	private static final BadgeCard CARD = new BadgeCard("Warm", "Warm Up", "", "Nobody", List.of("Nothing"), "none");

	private final BadgeRenderer renderer;

	WarmUpBadge(BadgeRenderer renderer) {
		this.renderer = renderer;
	}

	@EventListener(ApplicationReadyEvent.class)
	void drawBeside() {
		Thread.ofPlatform().name("warm-up-badge").daemon().start(this::draw);
	}

	private void draw() {
		var media = BadgeMedia.zebra(BadgeMedia.USUAL, 300);
		for (int i = 0; i < TIMES; i++) {
			this.renderer.render(CARD, media);
		}
	}

}
