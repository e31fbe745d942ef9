package rapport.starter.lifecycle;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Names the instance. */
@AutoConfiguration
class LifecycleAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	InstanceName instanceName(@Value("${rapport.instance:}") String name) {
		return new InstanceName(name.isBlank() ? hostName() : name);
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			throw new RefusedStartException("This host has no name", "Set RAPPORT_INSTANCE to a name of its own.");
		}
	}

}
