"""The report for a CI machine."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from junitparser import JUnitXml

from . import examples, junit


def test_junit_has_a_suite_a_layer_and_a_case_an_operation() -> None:
    xml = JUnitXml.fromstring(junit.render(examples.made("broken")))
    suites = {suite.name: suite for suite in xml}
    assert list(suites) == ["wire", "drift", "sandbox", "live"]
    assert (xml.failures, suites["sandbox"].failures, suites["live"].failures) == (40, 37, 0)
    assert suites["sandbox"].time == pytest.approx(187.2)
    properties = {one.name: one.value for one in suites["sandbox"].properties()}  # type: ignore[no-untyped-call]  # junitparser types its elements only in part
    assert properties == {"seed": "7", "contract": "0a1b2c3d", "origin": "sandbox", "schemathesis": "4.32.5"}
    failed = {case.name for case in suites["wire"] if case.result}
    assert failed == {"uploadCustomBlock", "leaks"}
    assert {case.name for case in suites["wire"]} >= {"listSamples", "deleteSample"}
    assert len(suites["wire"]) == 556


def test_junit_says_since_when_a_failure_stands() -> None:
    text = junit.render(examples.made("broken"))
    assert (text.count("since: this run"), text.count("since: 2026-11-18")) == (6, 34)


def test_junit_skips_what_was_not_checked_and_passes_nothing_of_it() -> None:
    xml = JUnitXml.fromstring(junit.render(examples.made("gaps")))
    suites = {suite.name: suite for suite in xml}
    assert [(case.name, case.result[0].message) for case in suites["drift"]] == [("drift", "No network.")]
    assert (suites["drift"].tests, suites["drift"].skipped) == (1, 1)
    assert suites["sandbox"].skipped == 24


def test_junit_is_xml_whatever_a_service_said() -> None:
    ElementTree.fromstring(junit.render(examples.made("hostile")))
