using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Tests.Checks;

/// <summary>What is found in a stream of lines is what is found in the dataset, as far as a stream can be asked.</summary>
public class LinesCheckTests
{
    [Fact]
    public void In_every_case_a_stream_has_the_findings_of_the_dataset()
    {
        foreach (var records in CheckCases.All.SelectMany(one => new[] { one.Wrong, one.Right }))
        {
            var data = new Dataset("cases", "Cases", records);

            var told = InLines(DatasetLines.Write(data));

            told.Findings.Select(one => Said(one.Finding)).Order().Should().Equal(
                data.Check().Where(one => LinesCheck.Asked.Contains(one.Code)).Select(Said).Order());
            (told.Records, told.Errors.Length, told.IsCut).Should().Be((records.Length, 0, false));
        }

        // A stream guesses no id that may be meant.
        static string Said(Finding one) =>
            one.Code == FindingCode.DanglingReference ? $"{one.Code} {one.Record}{one.Pointer}" : one.ToString();
    }

    [Fact]
    public void A_finding_has_the_line_of_its_record_also_after_lines_that_cannot_be_read()
    {
        var text = DatasetLines.Write(Given.Data(Given.Membership("armenia", "csto", "2003/..", id: "m-1")));
        var lines = text.Split('\n');

        var told = InLines($"{lines[0]}\n\nno json\n{lines[1]}\n");

        told.Errors.Single().Line.Should().Be(3);
        told.Findings.Where(one => one.Finding.Code == FindingCode.DanglingReference).Select(one => one.Line).Should().Equal(4, 4);
    }

    [Fact]
    public void An_id_that_stands_twice_is_told_however_far_apart_the_lines_are()
    {
        var one = Given.Claim("prp-1");
        var lines = DatasetLines.Write(Given.Data([one, .. Enumerable.Range(2, 20_000).Select(i => Given.Claim($"prp-{i}"))])).Split('\n');

        var told = InLines(string.Join('\n', [.. lines[..^1], lines[1], ""]));

        told.Records.Should().Be(20_002);
        told.Errors.Single().ToString().Should().Be("line 20003, byte 1: $.id: the id 'prp-1' stands twice; give each its own");
    }

    [Fact]
    public void What_is_not_asked_is_said_and_with_what_is_asked_makes_all()
    {
        var told = InLines(DatasetLines.Write(Given.Data()));

        told.NotAsked.Should().Contain([FindingCode.OverlappingMemberships, FindingCode.UnusedSource]);
        told.NotAsked.Concat(LinesCheck.Asked).Should().BeEquivalentTo(FindingCode.All);
    }

    [Fact]
    public void A_caller_silences_codes_changes_severities_and_limits_the_findings()
    {
        var text = DatasetLines.Write(Given.Data(
            Given.Membership("armenia", "csto", "../2003", id: "m-1"), Given.Membership("belarus", "csto", "../2003", id: "m-2")));
        var options = new CheckOptions
        {
            Silenced = [FindingCode.DanglingReference],
            Severities = System.Collections.Immutable.ImmutableDictionary<FindingCode, Severity>.Empty
                .Add(FindingCode.SpellWithoutBeginning, Severity.Error),
            MostFindings = 1,
        };

        var told = InLines(text, options);

        told.Findings.Single().Finding.Severity.Should().Be(Severity.Error);
        told.IsCut.Should().BeTrue();
    }

    private static LinesFindings InLines(string text, CheckOptions? options = null)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return LinesCheck.Check(() => new MemoryStream(utf8), options);
    }
}
