package id.selaras.bench;

/** Zones on a square: distances by road, a surplus of staff in the centre and a deficit at the edge. */
final class CityMap {
    final int[][] km;
    /** How far staffing lies above (or below) need, as a logarithm. */
    final double[] surplus;

    private final double[] cumulative;

    CityMap(int zones, Dice dice) {
        double side = 12 * Math.sqrt(zones);
        double[] x = new double[zones];
        double[] y = new double[zones];
        surplus = new double[zones];
        cumulative = new double[zones];
        double sum = 0;
        for (int z = 0; z < zones; z++) {
            x[z] = dice.share() * side;
            y[z] = dice.share() * side;
            double fromCentre = Math.sqrt(square(x[z] - side / 2) + square(y[z] - side / 2)) / (side / 2);
            surplus[z] = 0.22 - 0.42 * Math.min(1.2, fromCentre);
            sum += StrictMath.exp(3 * surplus[z] + 0.3 * dice.normal());
            cumulative[z] = sum;
        }
        km = new int[zones][zones];
        for (int a = 0; a < zones; a++) {
            for (int b = 0; b < zones; b++) {
                double straight = Math.sqrt(square(x[a] - x[b]) + square(y[a] - y[b]));
                km[a][b] = 3 + (int) Math.round(1.3 * straight);
            }
        }
    }

    private static double square(double v) {
        return v * v;
    }

    int anyZone(Dice dice) {
        double at = dice.share() * cumulative[cumulative.length - 1];
        int zone = 0;
        while (cumulative[zone] < at) {
            zone++;
        }
        return zone;
    }

    /** A home: the zone of work, or the nearest of three others. */
    int homeNear(int zone, Dice dice) {
        if (dice.percent(40)) {
            return zone;
        }
        int best = dice.below(km.length);
        for (int i = 0; i < 2; i++) {
            int other = dice.below(km.length);
            if (km[zone][other] < km[zone][best]) {
                best = other;
            }
        }
        return best;
    }
}
