package rapport.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

import rapport.bench.instance.AttendeesFile;
import rapport.bench.instance.Grown;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import rapport.local.launch.LocalRapport;

/** Crowds of any size. */
public final class Crowds {

	private Crowds() {
	}

	/** So many people, grown from the sample that ships with the project. */
	public static List<Person> grown(int people) {
		try (InputStream sample = LocalRapport.class.getResourceAsStream("/demo/attendees.csv")) {
			var file = Files.createTempFile("rapport-sample", ".csv");
			Files.copy(Objects.requireNonNull(sample), file, StandardCopyOption.REPLACE_EXISTING);
			var grown = grown(file, people);
			Files.delete(file);
			return grown;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** So many people, grown from a file; the same at each call. */
	public static List<Person> grown(Path attendees, int people) throws IOException {
		var file = Files.createTempFile("rapport-grown", ".csv");
		try {
			Grown.write(attendees, people, people, file);
			return AttendeesFile.read(file, Instance.EVENT, (_) -> {
			}).people();
		}
		finally {
			Files.delete(file);
		}
	}

}
