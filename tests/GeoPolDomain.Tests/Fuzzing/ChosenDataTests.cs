using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Differences;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Merging;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>
/// Data that are chosen so that checks, differences and merges would compare everything with everything. Each would then take hours; the
/// limit only keeps such a test from hanging.
/// </summary>
public class ChosenDataTests
{
    private const int Many = 100_000;

    private static readonly string LongId = new('x', 108);

    public static TheoryData<string> Attacks() =>
    [
        "many memberships of an actor that many lists date", "many limitations of a member with many spells",
        "many totals of one day in many roles", "one event with many states and many sources", "two near ids with many codes each",
        "many records of one content", "many wrong references", "one record that many others name",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public Task Such_data_are_checked(string attack) => Ends(() => Given.Data(Records(attack)).Check().Should().NotBeNull());

    [Theory]
    [InlineData("one event with many states and many sources")]
    [InlineData("two near ids with many codes each")]
    [InlineData("many records of one content")]
    public Task Such_data_are_compared_and_merged(string attack) => Ends(() =>
    {
        var one = Given.Data(Records(attack));
        var other = Given.Data([.. one.Records.Select(record => record with { Note = "changed" })]);
        one.DifferenceTo(other).ApplyTo(one).Should().Be(other);
        one.MergedWith(other, MergePolicy.PreferOther).Data!.Records.Should().Equal(other.Records);
    });

    [Fact]
    public Task Many_long_ids_that_differ_only_at_their_end_get_new_ones() => Ends(() =>
    {
        var one = Given.Data(Enumerable.Range(0, Many).Select(DatasetRecord (i) => State(i, "Land")));
        var other = Given.Data(Enumerable.Range(0, Many).Select(DatasetRecord (i) => State(i, "Reich")));
        var merged = one.MergedWith(other, MergePolicy.PreferOne);
        merged.Collisions.Should().HaveCount(Many);
        merged.Data!.Records.Should().HaveCount(2 * Many);
    });

    [Fact]
    public Task Many_records_of_one_content_under_other_ids_are_taken_for_renamed() => Ends(() =>
    {
        var one = Given.Data(Enumerable.Range(0, Many).Select(DatasetRecord (i) => Claim($"a{i:D6}")));
        var other = Given.Data(Enumerable.Range(0, Many).Select(DatasetRecord (i) => Claim($"b{i:D6}")));
        var difference = one.DifferenceTo(other);
        difference.Renamed.Should().HaveCount(Many);
        difference.ApplyTo(one).Should().Be(other);
    });

    private static IEnumerable<DatasetRecord> Records(string attack)
    {
        var numbers = Enumerable.Range(0, Many);
        return attack switch
        {
            "many memberships of an actor that many lists date" =>
            [
                Given.State("s") with
                {
                    Existence = [.. numbers.Select(i => new Existence { Period = Years(1000 + (i % 900), 1) })],
                },
                .. numbers.Select(i => Given.Membership("s", $"o{i}", $"{1950 + (i % 50)}/2005")),
            ],
            "many limitations of a member with many spells" =>
            [
                .. numbers.Select(i => Given.Membership("s", "o", $"{1000 + (i % 400)}/{1400 + (i % 99)}", id: $"m{i:D6}")),
                .. numbers.Select(i => new Limitation
                {
                    Id = $"l{i:D6}",
                    Organization = "o",
                    Of = "s",
                    Kind = LimitationKind.Parse("suspension"),
                    Spell = Years(1600 + (i % 300), 1),
                }),
            ],
            "many totals of one day in many roles" => numbers.Select(i =>
                Given.Total("f", "2022-01-10", "2000", id: $"t{i:D6}") with { Role = ForceRole.Parse($"role-{i}") }),
            "one event with many states and many sources" =>
            [
                Given.Source("old") with { Published = EdtfDate.Parse("1900") },
                new Event
                {
                    Id = "e",
                    Title = "E",
                    Kind = EventKind.Parse("summit"),
                    Citations = [.. numbers.Select(i => new Citation { Source = "old", Place = $"p. {i}" })],
                    States =
                    [
                        .. numbers.Select(i => new EventState { Modality = Modality.Held, When = EdtfDate.Parse($"{1950 + (i % 50)}") }),
                    ],
                },
            ],
            "two near ids with many codes each" =>
            [
                Given.State("landmark-a") with { Codes = [.. numbers.Select(i => Code($"list-{i}", "A"))] },
                Given.State("landmarks-a") with { Codes = [.. numbers.Select(i => Code($"other-{i}", "B"))] },
            ],
            "many records of one content" => numbers.Select(i => Claim($"c{i:D6}")),
            "many wrong references" => numbers.Select(i => Claim($"c{i:D6}") with { Citations = [new() { Source = $"lost-{i}" }] }),
            _ => numbers.Select(i => Given.Membership($"s{i}", "o", "1990/..")).Append<DatasetRecord>(Given.Organization("o")),
        };
    }

    private static State State(int i, string name) => Given.State($"{LongId}{i:D6}") with { Names = [new() { Text = $"{name}{i}" }] };

    private static Claim Claim(string id) => new() { Id = id, Text = "All claim this." };

    private static ExternalCode Code(string scheme, string value) => new() { Scheme = CodeScheme.Parse(scheme), Value = value };

    private static EdtfInterval Years(int first, int count) => EdtfInterval.Parse($"{first}/{first + count}");

    private static Task Ends(Action work) => Task.Run(work).WaitAsync(TimeSpan.FromMinutes(1));
}
