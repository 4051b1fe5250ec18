package id.selaras.launch;

/** There is no embedded database server for this operating system and processor. */
public final class UnsupportedPlatform extends LaunchFailure {

    UnsupportedPlatform(String platform, String lacking) {
        super("The embedded MySQL server does not run on " + platform + ": " + lacking + ".\n"
                + "Start a MySQL 8.4 (or 8.0.16 and newer) of your own and name it with three environment variables:\n"
                + "  QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://localhost:3306/selaras\n"
                + "  QUARKUS_DATASOURCE_USERNAME=selaras\n"
                + "  QUARKUS_DATASOURCE_PASSWORD=...");
    }
}
