package rapport.notify.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Connects to an SMSC within a time; by TLS, if wanted, and then only to one whose
 * certificate is trusted and names its host.
 */
final class SmscConnections implements ConnectionFactory {

	private final boolean tls;

	private final Duration timeout;

	SmscConnections(boolean tls, Duration timeout) {
		this.tls = tls;
		this.timeout = timeout;
	}

	@Override
	public Connection createConnection(String host, int port) throws IOException {
		var socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(host, port), (int) this.timeout.toMillis());
			return new SocketConnection(this.tls ? secured(socket, host, port) : socket);
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

	private Socket secured(Socket plain, String host, int port) throws IOException {
		plain.setSoTimeout((int) this.timeout.toMillis());
		var socket = (SSLSocket) factory().createSocket(plain, host, port, true);
		var parameters = socket.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		socket.setSSLParameters(parameters);
		socket.startHandshake();
		return socket;
	}

	private static SSLSocketFactory factory() throws IOException {
		try {
			return SSLContext.getDefault().getSocketFactory();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IOException("TLS is not available", ex);
		}
	}

}
