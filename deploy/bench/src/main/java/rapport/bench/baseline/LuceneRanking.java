package rapport.bench.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import rapport.match.attendee.Attendee;

/** Lucene's {@link MoreLikeThis} over all terms of an attendee, in an index in memory. */
public final class LuceneRanking implements Ranking {

	private static final String ID = "id";

	private static final String TERMS = "terms";

	private final IndexWriter writer;

	private DirectoryReader reader;

	private IndexSearcher searcher;

	public LuceneRanking() {
		try {
			this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
			this.reader = DirectoryReader.open(this.writer);
			this.searcher = new IndexSearcher(this.reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String name() {
		return "Lucene MoreLikeThis";
	}

	@Override
	public void enter(int person, Attendee attendee) {
		var document = new Document();
		document.add(new StringField(ID, Integer.toString(person), Store.YES));
		attendee.keys().forEach((it) -> document.add(new StringField(TERMS, it, Store.NO)));
		try {
			this.writer.addDocument(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void leave(int person) {
		try {
			this.writer.deleteDocuments(new Term(ID, Integer.toString(person)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public int[] best(int person, Attendee attendee, int most) {
		try {
			refresh();
			var like = new MoreLikeThis(this.reader);
			like.setAnalyzer(new KeywordAnalyzer());
			like.setFieldNames(new String[] { TERMS });
			like.setMinTermFreq(1);
			like.setMinDocFreq(1);
			var query = like.like(Map.of(TERMS, List.copyOf(attendee.keys())));
			var found = this.searcher.search(query, most + 1).scoreDocs;
			var stored = this.searcher.storedFields();
			var others = new int[found.length];
			for (int i = 0; i < found.length; i++) {
				others[i] = Integer.parseInt(stored.document(found[i].doc).get(ID));
			}
			return Arrays.stream(others).filter((it) -> it != person).limit(most).toArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Merges the segments, which is the best that can be done for reading. */
	@Override
	public void ready() {
		try {
			this.writer.forceMerge(1);
			refresh();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes searches see who came and left. */
	private void refresh() throws IOException {
		var newer = DirectoryReader.openIfChanged(this.reader);
		if (newer != null) {
			this.reader.close();
			this.reader = newer;
			this.searcher = new IndexSearcher(newer);
		}
	}

	@Override
	public void close() {
		try {
			this.reader.close();
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
