package rapport.bench.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import rapport.match.attendee.Attendee;

/**
 * A PostgreSQL of its own with arrays of terms under a GIN index: who has most terms in
 * common comes first.
 */
public final class PostgresRanking implements Ranking {

	private static final String SCHEMA = """
			CREATE TABLE attendee (id int PRIMARY KEY, company text NOT NULL, languages text[] NOT NULL, terms text[] NOT NULL);
			CREATE INDEX ON attendee USING gin (terms);
			""";

	private static final String BEST = """
			SELECT id FROM attendee
			WHERE terms && ? AND languages && ? AND (company <> ? OR company = '') AND id <> ?
			ORDER BY cardinality(ARRAY(SELECT unnest(terms) INTERSECT SELECT unnest(?))) DESC, id
			LIMIT ?
			""";

	private final EmbeddedPostgres server;

	private final Connection connection;

	private final PreparedStatement insert;

	private final PreparedStatement delete;

	private final PreparedStatement best;

	public PostgresRanking() {
		try {
			this.server = EmbeddedPostgres.builder().start();
			this.connection = this.server.getPostgresDatabase().getConnection();
			try (var statement = this.connection.createStatement()) {
				statement.execute(SCHEMA);
				// That each change is on the disk is not wanted here.
				statement.execute("SET synchronous_commit TO off");
			}
			this.insert = this.connection.prepareStatement("INSERT INTO attendee VALUES (?, ?, ?, ?)");
			this.delete = this.connection.prepareStatement("DELETE FROM attendee WHERE id = ?");
			this.best = this.connection.prepareStatement(BEST);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String name() {
		return "PostgreSQL array overlap";
	}

	@Override
	public void enter(int person, Attendee attendee) {
		try {
			this.insert.setInt(1, person);
			this.insert.setString(2, attendee.company());
			this.insert.setArray(3, array(attendee.languages()));
			this.insert.setArray(4, array(attendee.keys()));
			this.insert.executeUpdate();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void leave(int person) {
		try {
			this.delete.setInt(1, person);
			this.delete.executeUpdate();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public int[] best(int person, Attendee attendee, int most) {
		try {
			var terms = array(attendee.keys());
			this.best.setArray(1, terms);
			this.best.setArray(2, array(attendee.languages()));
			this.best.setString(3, attendee.company());
			this.best.setInt(4, person);
			this.best.setArray(5, terms);
			this.best.setInt(6, most);
			try (var found = this.best.executeQuery()) {
				var others = IntStream.builder();
				while (found.next()) {
					others.add(found.getInt(1));
				}
				return others.build().toArray();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private java.sql.Array array(Collection<String> texts) throws SQLException {
		return this.connection.createArrayOf("text", texts.toArray());
	}

	/** Gathers the planner's figures, as the server does by itself in time. */
	@Override
	public void ready() {
		try (var statement = this.connection.createStatement()) {
			statement.execute("VACUUM ANALYZE attendee");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		try (this.server; this.connection) {
			this.best.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
