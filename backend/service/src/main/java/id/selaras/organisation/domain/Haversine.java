package id.selaras.organisation.domain;

/** Distance over ground between two points of the earth taken as a ball. */
public final class Haversine {

    /** Mean radius of the earth (IUGG), in kilometres. */
    private static final double RADIUS = 6_371.0088;

    private Haversine() {}

    /** Whole kilometres, half up; StrictMath, so that every machine gets the same figure. */
    public static int kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = StrictMath.toRadians(otherLatitude - latitude);
        double east = StrictMath.toRadians(otherLongitude - longitude);
        double half = square(StrictMath.sin(north / 2))
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(otherLatitude))
                        * square(StrictMath.sin(east / 2));
        return (int) Math.round(2 * RADIUS * StrictMath.asin(StrictMath.sqrt(Math.min(1, half))));
    }

    private static double square(double value) {
        return value * value;
    }
}
