package se.delmal.profile;

import se.delmal.record.TraineeRecord;

/**
 * How a region brings its rules: implemented in the region's own module, named there under {@code provides} and in
 * {@code META-INF/services}, and found by {@link java.util.ServiceLoader}.
 */
public interface RegionalProfileProvider {

    /** Returns the id of the profile that this one extends: the national one, unless it says another. */
    default String base() {
        return TraineeRecord.NATIONAL_PROFILE;
    }

    /** Returns the region's profile, made by {@link RegionalProfile#extendedAs} from the one it extends. */
    RegionalProfile extend(RegionalProfile base);
}
