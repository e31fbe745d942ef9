package rapport.match.term;

import java.util.List;

/**
 * A topic that is known, such as Kubernetes.
 *
 * @param name by which its terms are known
 * @param title as people write it
 * @param aliases other names of the same, such as k8s
 * @param related names of topics that have to do with it
 */
public record Topic(String name, String title, List<String> aliases, List<String> related) {
}
