package rapport.starter.web;

import java.time.Duration;
import java.util.Collection;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the connections of clients that take too long to say what they want. Tomcat's
 * own timeouts begin anew with each byte.
 */
final class SlowClients {

	private static final Logger logger = LoggerFactory.getLogger(SlowClients.class);

	private final Duration headDeadline;

	private final BodyDeadlines bodies;

	SlowClients(Duration headDeadline, BodyDeadlines bodies) {
		this.headDeadline = headDeadline;
		this.bodies = bodies;
	}

	/** Closes those of these connections whose time is over. */
	void close(Collection<? extends SocketWrapperBase<?>> connections) {
		var over = this.bodies.over();
		int closed = 0;
		for (var connection : connections) {
			if (isSlowHead(connection)
					|| (!over.isEmpty() && over.contains(connection.getServletConnection("", "").getConnectionId()))) {
				connection.close();
				closed++;
			}
		}
		if (closed > 0) {
			logger.info("Closed {} connections of clients that were too slow", closed);
		}
	}

	/** While a request is at work, its connection has no processor to be seen here. */
	private boolean isSlowHead(SocketWrapperBase<?> connection) {
		if (!(connection.getCurrentProcessor() instanceof AbstractProcessor processor) || processor.isAsync()
				|| processor.isUpgrade()) {
			return false;
		}
		long begun = processor.getRequest().getStartTimeNanos();
		return begun > 0 && System.nanoTime() - begun > this.headDeadline.toNanos();
	}

	/**
	 * Tomcat's HTTP/1.1 with its open connections to be seen; Tomcat makes it by name.
	 */
	public static final class Protocol extends Http11NioProtocol {

		Collection<SocketWrapperBase<NioChannel>> connections() {
			return getEndpoint().getConnections();
		}

	}

}
