package se.delmal.profile;

/**
 * How a region brings its rules: implemented in the region's own module, named there under {@code provides} and in
 * {@code META-INF/services}, and found by {@link java.util.ServiceLoader}.
 */
public interface RegionalProfileProvider {

    /** Returns the region's profile, made by {@link RegionalProfile#extendedAs} from the national one. */
    RegionalProfile extend(RegionalProfile national);
}
