package rapport.starter.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import rapport.starter.lifecycle.SupervisedLoop;

/** Cuts slow clients off, and says in our words what Tomcat refuses. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({ Tomcat.class, TomcatServletWebServerFactory.class })
class TomcatAutoConfiguration {

	private static final Duration EVERY = Duration.ofSeconds(1);

	private final List<SlowClients.Protocol> protocols = new CopyOnWriteArrayList<>();

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> reapingProtocol() {
		return (factory) -> {
			factory.setProtocol(SlowClients.Protocol.class.getName());
			factory.addConnectorCustomizers((connector) -> {
				if (connector.getProtocolHandler() instanceof SlowClients.Protocol protocol) {
					this.protocols.add(protocol);
				}
			});
		};
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReport() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ProblemReport.class.getName());
			}
		});
	}

	@Bean
	SupervisedLoop slowClientsLoop(WebSettings settings, BodyDeadlines bodies, ApplicationEventPublisher events) {
		var slow = new SlowClients(settings.headDeadline(), bodies);
		return new SupervisedLoop("slow-clients", () -> {
			slow.close(this.protocols.stream().flatMap((it) -> it.connections().stream()).toList());
			return false;
		}, EVERY, EVERY, events);
	}

}
