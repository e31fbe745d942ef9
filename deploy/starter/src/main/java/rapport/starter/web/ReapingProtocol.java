package rapport.starter.web;

import java.util.Collection;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's HTTP/1.1 with its open connections to be seen; Tomcat makes it by name. */
public final class ReapingProtocol extends Http11NioProtocol {

	Collection<SocketWrapperBase<NioChannel>> connections() {
		return getEndpoint().getConnections();
	}

}
