package rapport.notify.sms.smpp;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.notify.delivery.Submission;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** SMPP by TLS, with a certificate made for the test. */
class SmppTlsTest {

	private static final String PASSWORD = "changeit";

	@TempDir
	private Path directory;

	private final SSLContext before = defaultContext();

	@BeforeEach
	void certificate() throws Exception {
		var made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "smsc", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost",
				"-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
				this.directory.resolve("smsc.p12").toString())
			.inheritIO()
			.start();
		assertThat(made.waitFor()).isZero();
	}

	@AfterEach
	void restore() {
		SSLContext.setDefault(this.before);
	}

	@Test
	void textsGoOutByTls() throws Exception {
		SSLContext.setDefault(context());
		try (var bound = new Bound(smsc(), true).awaitBound()) {
			assertThat(bound.send(Bound.sms(1, "Hello"))).isInstanceOf(Submission.Accepted.class);
		}
	}

	@Test
	void whoIsNotTrustedIsNotToldThePassword() throws Exception {
		var smsc = smsc();
		try (var bound = new Bound(smsc, true)) {
			assertThat(bound.gateway.ready()).isFalse();
			assertThat(smsc.binds()).isZero();
			SSLContext.setDefault(context());
			await().atMost(Bound.LONG).until(() -> smsc.binds() > 0);
		}
	}

	private Smsc smsc() throws Exception {
		var sockets = context().getServerSocketFactory();
		return new Smsc(new ServerConnectionFactory() {
			@Override
			public ServerConnection listen(int port) throws IOException {
				ServerSocket socket = sockets.createServerSocket(port);
				return new ServerSocketConnection(socket);
			}

			@Override
			public ServerConnection listen(int port, int timeout) throws IOException {
				return listen(port);
			}

			@Override
			public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
				return listen(port);
			}
		});
	}

	private SSLContext context() throws Exception {
		var store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(this.directory.resolve("smsc.p12"))) {
			store.load(in, PASSWORD.toCharArray());
		}
		var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, PASSWORD.toCharArray());
		var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		var context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
		return context;
	}

	private static SSLContext defaultContext() {
		try {
			return SSLContext.getDefault();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
