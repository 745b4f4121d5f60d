using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;
using Given = GeoPolDomain.Testing.Given;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>What holds for the timeline and the references of every dataset.</summary>
public class TimelineLaws
{
    [Fact]
    public void Every_dated_member_of_every_record_is_on_the_timeline() => ForDatasets(data =>
    {
        foreach (var record in data.Records)
        {
            var dated = new List<string>();
            record.Walk(new Walker((walker, value) =>
            {
                if (value is EdtfValue)
                    dated.Add(walker.Pointer);
            }));
            data.Timeline.Entries.Where(one => one.Record.Equals(record)).Select(one => one.Member).Distinct()
                .Should().BeEquivalentTo(dated);
        }
    });

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_the_records() => ForDatasets(data =>
        new Dataset(data.Id, data.Title, data.Records.Reverse()).Timeline.Entries.Should().Equal(data.Timeline.Entries));

    [Fact]
    public void No_entry_stands_before_one_that_can_be_earlier() => ForDatasets(data =>
        data.Timeline.Entries.Select(one => one.When.EarliestDay).Should().BeInAscendingOrder());

    [Fact]
    public void A_range_leaves_out_what_surely_is_outside_and_nothing_else() => ForDatasets(data =>
    {
        var (from, to) = (new LocalDate(1984, 6, 1), new LocalDate(2004, 6, 30));
        var within = data.Timeline.Within(from, to).Entries;

        foreach (var one in data.Timeline.Entries)
        {
            var isOutside = one.When.LatestDay < DayNumber.Of(from) || one.When.EarliestDay > DayNumber.Of(to);
            var found = within.Where(other => other.Record.Equals(one.Record) && other.Member == one.Member && other.What == one.What)
                .ToList();
            if (isOutside)
                found.Should().BeEmpty($"{one}");
            else if (one.When is not EdtfSet)
                found.Should().ContainSingle($"{one}");
            if (one.When is EdtfDate && one.When.EarliestDay >= DayNumber.Of(from) && one.When.LatestDay <= DayNumber.Of(to))
                found.Should().ContainSingle().Which.InRange.Should().Be(Answer.Yes, $"{one}");
        }
    });

    [Fact]
    public void Every_id_in_a_record_is_a_reference_and_is_found_from_the_other_side() => ForDatasets(data =>
    {
        foreach (var record in data.Records)
            foreach (var reference in RecordReference.Of(record))
            {
                reference.To.Should().NotBe(record.Key);
                data.ReferencesTo(reference.To).Should().Contain(reference);
            }
    });

    [Fact]
    public void A_record_that_is_not_held_is_called_by_its_key_and_can_be_named()
    {
        var data = Given.Data(Given.Membership("avonia", "league", "1990/..", id: "mbr"));

        data.CaptionOf(GeoPolDomain.Identity.RecordKey.Parse("actor:league")).Should().Be("actor:league");
        data.ReferencesTo(GeoPolDomain.Identity.RecordKey.Parse("actor:league")).Select(one => $"{one}")
            .Should().Equal("membership:mbr/organization -> actor:league");
        data.ReferencesTo(GeoPolDomain.Identity.RecordKey.Parse("actor:nobody")).Should().BeEmpty();
        data.CaptionOf(GeoPolDomain.Identity.RecordKey.Parse("membership:mbr")).Should().Be("avonia, member of league");
    }

    private static void ForDatasets(Action<Dataset> holds) =>
        Law.HoldsForSeeds(10, seed => holds(DatasetLaws.Sample(seed)));
}
