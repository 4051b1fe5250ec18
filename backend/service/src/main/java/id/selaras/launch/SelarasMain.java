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
        Quarkus.run(
                null,
                (code, failure) -> {
                    preparation.applicationStopped();
                    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
                },
                arguments);
    }
}
