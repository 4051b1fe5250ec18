package id.selaras.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The application's entry. Without a configured database it brings its own, in the folder {@code SELARAS_DATA}
 * ({@code ~/.selaras} by default), and turns the demonstration on; then it hands over to Quarkus.
 */
@QuarkusMain
public class SelarasMain {

    private static final String MAVEN_LAUNCHER = "org.codehaus.plexus.classworlds.launcher.Launcher";

    public static void main(String... arguments) {
        // Quarkus's own configuration does not exist yet; who configures a start does it from outside.
        var outside = new SmallRyeConfigBuilder().addSystemSources().build();
        var preparation = new Preparation(outside, line -> System.out.println("[selaras] " + line));
        try {
            preparation.fillGaps();
        } catch (LaunchFailure failure) {
            System.err.println("[selaras] " + failure.getMessage());
            System.exit(1);
        }
        endWithMaven();
        Quarkus.run(
                null,
                (code, failure) -> {
                    preparation.applicationStopped();
                    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
                },
                arguments);
    }

    /** A killed Maven can tell us nothing; without this the application would go on unseen and hold port and data. */
    private static void endWithMaven() {
        ProcessHandle.current()
                .parent()
                .filter(parent -> Processes.commandLine(parent).stream().anyMatch(MAVEN_LAUNCHER::equals))
                .ifPresent(maven -> maven.onExit().thenRun(Quarkus::asyncExit));
    }
}
