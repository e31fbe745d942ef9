package rapport.bench.terms;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Meaning by the sentence embeddings of <a href=
 * "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2">all-MiniLM-L6-v2</a>,
 * quantized, in this process. The model is loaded when it is first asked. If it cannot be
 * loaded here, words mean nothing and the log says so.
 */
final class SentenceMeaning implements Meaning {

	private static final Logger logger = LoggerFactory.getLogger(SentenceMeaning.class);

	private final Map<String, String> titles;

	private @Nullable Loaded loaded;

	private boolean tried;

	private record Loaded(EmbeddingModel model, Map<String, Embedding> topics) {
	}

	/**
	 * The meaning of words among topics.
	 * @param titles the topics' titles by their keys
	 */
	SentenceMeaning(Map<String, String> titles) {
		this.titles = titles;
	}

	@Override
	public @Nullable Likeness nearest(String words) {
		var it = load();
		if (it == null) {
			return null;
		}
		var meant = it.model().embed(words).content();
		Likeness best = null;
		for (var topic : it.topics().entrySet()) {
			double cosine = CosineSimilarity.between(meant, topic.getValue());
			if (best == null || cosine > best.cosine()) {
				best = new Likeness(topic.getKey(), cosine);
			}
		}
		return best;
	}

	private synchronized @Nullable Loaded load() {
		if (!this.tried) {
			this.tried = true;
			// Else the tokenizer looks for a GPU, and where it finds one it downloads a
			// library for it.
			System.setProperty("RUST_FLAVOR", "cpu");
			try {
				// On this thread: small texts gain nothing from a pool.
				var model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
				var topics = new LinkedHashMap<String, Embedding>();
				this.titles.forEach((key, title) -> topics.put(key, model.embed(title).content()));
				this.loaded = new Loaded(model, topics);
			}
			catch (RuntimeException | LinkageError ex) {
				logger.error("The model cannot be loaded; terms are told by their names alone", ex);
			}
		}
		return this.loaded;
	}

}
