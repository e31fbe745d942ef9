package rapport.bench.door;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import rapport.bench.door.usual.UsualMain;
import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.Ports;

/** The usual door as a process, on a PostgreSQL that writes each commit to disk. */
final class UsualService implements Tickets.Box, AutoCloseable {

	private final int port = Ports.orFree(0);

	private final EmbeddedPostgres server;

	private final Child child;

	private UsualService(EmbeddedPostgres server, List<String> options, Path log) {
		this.server = server;
		this.child = ChildJvm.start("usual", UsualMain.class, options, List.of("--server.port=" + this.port,
				"--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"), "--logging.level.root=warn"),
				log);
	}

	/** Starts it with options of its JVM. */
	static UsualService start(List<String> options, Path log) throws IOException {
		var server = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start();
		try (var connection = server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement();
				var setting = statement
					.executeQuery("SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
			if (!setting.next() || !"on on".equals(setting.getString(1))) {
				throw new IOException("PostgreSQL does not write each commit to disk");
			}
			return new UsualService(server, options, log);
		}
		catch (SQLException ex) {
			server.close();
			throw new IOException(ex);
		}
	}

	@Override
	public String open(String event, int size) throws IOException {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("""
					CREATE TABLE IF NOT EXISTS ticket (event text, code text, name text NOT NULL, since timestamptz,
					  kiosk text, scan text, PRIMARY KEY (event, code))""");
			statement.execute("INSERT INTO ticket SELECT '" + event + "', 'T-' || n, 'Guest Number' || n FROM "
					+ "generate_series(1, " + size + ") n");
			statement.execute("VACUUM ANALYZE ticket");
			return "";
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public int letIn(String event) throws IOException {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var count = connection.prepareStatement("SELECT count(since) FROM ticket WHERE event = ?")) {
			count.setString(1, event);
			try (var found = count.executeQuery()) {
				return found.next() ? found.getInt(1) : 0;
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	int port() {
		return this.port;
	}

	long pid() {
		return this.child.pid();
	}

	@Override
	public void close() throws IOException {
		this.child.stop();
		this.server.close();
	}

}
