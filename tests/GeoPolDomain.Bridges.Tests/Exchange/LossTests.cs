using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Exchange;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>
/// Measures what a format says, without knowing the format: the output is the same for two records that differ in one place only where
/// the place is told as lost.
/// </summary>
public class LossTests
{
    public static TheoryData<string> Names => [.. Formats.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_neither_written_nor_told_as_lost_does_not_exist(string format)
    {
        var silent = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var place in Variants.All.GroupBy(one => (one.Data, one.Kind, one.Member)))
        {
            var written = place.Select(one => one.Other).Prepend(place.Key.Data).Distinct()
                .Select(data => Formats.Write(format, data));
            // Of those that look the same, one may be said in full. All others are not what they were.
            foreach (var same in written.GroupBy(one => one.Text))
                if (same.Count(one => !one.Result.Losses.Any(loss => Covers(loss, place.Key.Kind, place.Key.Member))) > 1)
                    silent.Add($"{place.Key.Kind} {place.Key.Member}");
        }

        silent.Should().BeEmpty();
        Variants.All.Count.Should().BeGreaterThan(4000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_dataset_says_of_itself_is_written_or_told_as_lost(string format)
    {
        var data = new Dataset("one", "One", [], "A note", "1");
        Dataset[] others = [new("two", "One", [], "A note", "1"), new("one", "Two", [], "A note", "1"), new("one", "One", [], null, "1"),
            new("one", "One", [], "A note", "2")];
        var whole = Formats.Write(format, data);

        foreach (var (other, member) in others.Zip(["id", "title", "note", "version"]))
            (Formats.Write(format, other).Text != whole.Text || whole.Result.Losses.Any(loss => Covers(loss, "dataset", member)))
                .Should().BeTrue(member);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_counts_are_those_of_the_records(string format)
    {
        var result = Formats.Write(format, ReferenceData.CstoSyria2017).Result;

        result.Losses.ToList().ForEach(loss =>
        {
            loss.Count.Should().BeGreaterThanOrEqualTo(loss.Records.Length);
            loss.Records.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
            loss.Reason.Should().NotBeEmpty();
        });
        result.Losses.Select(loss => (loss.Kind, loss.Member, loss.Reason)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_dataset_gives_the_same_bytes_and_losses(string format) =>
        Formats.Write(format, ReferenceData.CstoSyria2017).Should().Be(Formats.Write(format, ReferenceData.CstoSyria2017));

    [Fact]
    public void Losses_are_written_as_json_with_their_records()
    {
        var data = Given.Data(Given.Membership("armenia", "csto", "2003/..", id: "mbr-1"));
        using var stream = new MemoryStream();

        Formats.Write("popolo", data).Result.WriteLosses(stream);

        JsonDocument.Parse(stream.ToArray()).RootElement.EnumerateArray()
            .Single(loss => loss.GetProperty("kind").GetString() == "membership").GetRawText()
            .Should().Contain("\"records\": [\n").And.Contain("membership:mbr-1").And.Contain("end unknown");
    }

    private static bool Covers(Loss loss, string kind, string member) =>
        loss.Kind == kind && (loss.Member is null || IsIn(member, loss.Member) || IsIn(loss.Member, member));

    // Of a part that was left out as a whole, each member is told. Each of them has variants of its own.
    private static bool IsIn(string member, string container) =>
        member == container || member.StartsWith(container + ".", StringComparison.Ordinal);
}
