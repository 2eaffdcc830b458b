"""Training where an impulse has several blocks: each by its own job, and none before all are known to be right."""

from __future__ import annotations

import pytest
from edge_impulse_studio import models
from edgewire import EdgeImpulse
from edgewire.errors import ConfigurationError
from edgewire.sandbox import Sandbox

from .conftest import bodies, words


def test_an_anomaly_block_is_trained_by_its_own_job() -> None:
    """Beside a Keras block, in a project of its own; each gets the body of its kind."""
    impulse = {
        "inputBlocks": [
            {"id": 51, "type": "time-series", "name": "i", "title": "i", "windowSizeMs": 1000, "windowIncreaseMs": 200,
             "frequencyHz": 62.5, "padZeros": True},
        ],
        "dspBlocks": [{"id": 52, "type": "flatten", "name": "r", "title": "r", "axes": ["accX"], "input": 51,
                       "implementationVersion": 1}],
        "learnBlocks": [
            {"id": 53, "type": "keras", "name": "k", "title": "k", "dsp": [52]},
            {"id": 54, "type": "anomaly", "name": "a", "title": "a", "dsp": [52]},
        ],
    }  # fmt: skip
    with Sandbox(seed="demo") as sandbox, EdgeImpulse(**sandbox.arguments(), strict=True) as ei:
        ei.studio.impulse.create_impulse(sandbox.project_id, body=models.CreateImpulseRequest.from_dict(impulse))
        with bodies(sandbox, "trainAnomalyJob") as anomaly, bodies(sandbox, "trainKerasJob") as keras:
            done = ei.jobs.train()
        assert words(done.jobs) == ["features of block 52", "training of block 53", "training of block 54"]
        assert keras == [{}]
        assert anomaly == [{"axes": [*range(7)], "clusterCount": 32, "minimumConfidenceRating": 0.3}]
        with pytest.raises(
            ConfigurationError, match=r"are for one block, and impulse .* has 2: name one with learn_id="
        ):
            ei.jobs.train(parameters={})
        ei.jobs.train(54, parameters={"axes": [1]})
        assert ei.studio.learn.get_anomaly(sandbox.project_id, 54).selected_axes == [1]


def test_what_is_wrong_with_one_block_is_said_before_another_is_trained() -> None:
    """Its axes are known when its features are."""
    impulse = models.CreateImpulseRequest.from_dict(
        {
            "inputBlocks": [{"id": 51, "type": "time-series", "name": "i", "title": "i", "windowSizeMs": 1000,
                             "windowIncreaseMs": 200, "frequencyHz": 62.5, "padZeros": True}],
            "dspBlocks": [{"id": 52, "type": "raw", "name": "r", "title": "r", "axes": ["accX"], "input": 51,
                           "implementationVersion": 1}],
            "learnBlocks": [{"id": 53, "type": "keras", "name": "k", "title": "k", "dsp": [52]},
                            {"id": 54, "type": "anomaly-gmm", "name": "a", "title": "a", "dsp": [52]}],
        }
    )  # fmt: skip
    with Sandbox(seed="demo") as sandbox, EdgeImpulse(**sandbox.arguments()) as ei:
        ei.studio.impulse.create_impulse(sandbox.project_id, body=impulse)
        with pytest.raises(ConfigurationError, match="has no axes to train on"):
            ei.jobs.train()
        assert "trainKerasJob" not in [one.operation for one in sandbox.requests]
