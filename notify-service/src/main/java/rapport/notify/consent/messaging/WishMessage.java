package rapport.notify.consent.messaging;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.notify.consent.Wish;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.wishes.v1}. */
record WishMessage(@Nullable String person, boolean stopped, long times, long sequence, @Nullable String channel,
		@Nullable Instant at) {

	static final String TYPE = "io.rapport.wish.v1";

	private static final int ID = 64;

	static WishMessage of(Wish wish) {
		return new WishMessage(wish.person().key(), wish.stopped(), wish.times(), wish.sequence(),
				wish.channel().code(), wish.at());
	}

	Wish toWish() {
		return new Wish(new Recipient(Bounds.text(this.person, ID)), this.stopped, Bounds.number(this.times),
				Bounds.number(this.sequence), Channel.valueOf(Bounds.text(this.channel, ID).toUpperCase(Locale.ROOT)),
				Bounds.time(this.at));
	}

}
