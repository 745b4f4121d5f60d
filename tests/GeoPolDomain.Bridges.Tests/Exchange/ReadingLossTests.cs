using System.Text.RegularExpressions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>Measures what is read: with another value in one place, another dataset is read, or the place is told as lost.</summary>
public partial class ReadingLossTests
{
    // Which kind of thing an object is says nothing by itself: these become others, or are not read and told as a whole.
    private static readonly string[] Classes = ["Organization", "PublicBody", "Membership", "Person"];

    [Theory]
    [InlineData("popolo")]
    [InlineData("ftm")]
    public void What_is_neither_read_nor_told_as_lost_does_not_exist(string format)
    {
        var text = Formats.Write(format, Everything()).Text;
        var whole = ReadingTests.Read(format, text);
        var silent = new List<string>();
        var values = Value().Matches(text).Where(value => !Classes.Contains(value.Groups[1].Value)).ToList();

        foreach (var value in values)
        {
            var other = ReadingTests.Read(format, text[..value.Index] + "\"else\"" + text[(value.Index + value.Length)..]);
            var member = Member().Match(text, value.Index).Groups[1].Value;
            var isTold = whole.Losses.Concat(other.Losses).Any(loss => loss.Member?.Split('.').Contains(member) == true);
            if (!isTold && other.Dataset.Equals(whole.Dataset))
                silent.Add($"{member} {value.Value}");
        }

        silent.Should().BeEmpty();
        values.Count.Should().BeGreaterThan(40);
    }

    // One record of each kind and case, with ids of their own.
    private static Dataset Everything() => Given.Data(
        FullRecords.All().Where(one => one.Table is "actors" or "memberships" or "tenures").Select((one, i) =>
        {
            one.Record["id"] = $"id-{i + 1}";
            return FullRecords.With(one.Table, one.Record)!.FindAll($"id-{i + 1}").Single(record =>
                one.Table.StartsWith(record.Key.ToString().Split(':')[0], StringComparison.Ordinal));
        }));

    [GeneratedRegex("(?<=[:\\[,]\\s*)\"([^\"]+)\"(?!\\s*:)")]
    private static partial Regex Value();

    [GeneratedRegex("\"([^\"]+)\"\\s*:", RegexOptions.RightToLeft)]
    private static partial Regex Member();
}
