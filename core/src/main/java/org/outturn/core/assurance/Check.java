package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.monitoring.MonitoringPosition;

/**
 * A rule that a finished report must keep. It looks at the position and says what it found, once for
 * each thing it judges; a rule that has nothing to judge says nothing.
 */
@FunctionalInterface
interface Check {

    List<CheckResult> run(MonitoringPosition position);
}
