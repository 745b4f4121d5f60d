using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class VoteSvgTests
{
    private static readonly Dictionary<VoteCast, string> SignOf = new()
    {
        [VoteCast.Yes] = "for",
        [VoteCast.No] = "against",
        [VoteCast.Abstain] = "abstaining",
        [VoteCast.NotParticipating] = "not-participating",
        [VoteCast.Absent] = "absent",
        [VoteCast.Excluded] = "excluded",
    };

    public static TheoryData<string> Decisions =>
        [.. ReferenceData.UnscVotes.Decisions.All.Select(one => one.Id.ToString())];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void As_many_seats_have_each_sign_as_the_verdict_counts(string id)
    {
        var (verdict, drawn) = Draw(id);

        var seats = drawn.Having("data-vote").Where(one => one.Attribute("data-beside") is null).ToList();
        var counted = seats.GroupBy(one => one.Of("data-vote") is "veto" ? "against" : one.Of("data-vote"))
            .ToDictionary(one => one.Key, one => one.Sum(seat => seat.Named("use").Count()));
        foreach (var count in verdict.Counts)
            counted.GetValueOrDefault(SignOf[count.Vote]).Should().Be((int)count.Count.Least, "{0} of {1}", count.Vote, id);
        counted.Values.Sum().Should().Be(verdict.Electorate.Count);
        counted.GetValueOrDefault("unknown").Should().Be(verdict.Electorate.Count - (int)verdict.Counts.Sum(one => one.Count.Least));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_seat_with_a_name_shows_the_ballot_of_that_voter(string id)
    {
        var (verdict, drawn) = Draw(id);

        var named = drawn.Having("data-voter").ToDictionary(one => one.Of("data-voter"), one => one.Of("data-vote"));
        foreach (var ballot in verdict.Votes.Ballots.Where(one => SignOf.ContainsKey(one.Vote)))
            named[ballot.Voter.ToString()].Should().Be(
                verdict.Vetoes.Contains(ballot.Voter) ? "veto" : SignOf[ballot.Vote], "{0} in {1}", ballot.Voter, id);
        named.Where(one => one.Value == "veto").Select(one => ActorId.Parse(one.Key)).Should().BeEquivalentTo(verdict.Vetoes);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Each_part_of_the_rule_shows_its_answer_and_its_numbers(string id)
    {
        var (verdict, drawn) = Draw(id);

        var parts = verdict.Parts.SelectMany(VoteTests.Flat).Select(one => one.Part).ToList();
        drawn.Having("data-passed").Select(one => one.Of("data-passed")).Should().Equal(parts.Select(one => one.Passed.ToText()));
        drawn.Having("data-needed").Select(one => (one.Of("data-needed"), one.Of("data-reached"), one.Of("data-whole")))
            .Should().Equal(parts.Select(one => one.Threshold).OfType<VoteThreshold>()
                .Select(one => (one.Needed.ToString(), one.Reached.ToString(), one.Whole.ToString())));
        drawn.Having("data-outcome").Single().Of("data-outcome").Should().Be(verdict.Outcome.ToText());
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_bar_reaches_its_line_when_and_only_when_enough_is_reached(string id)
    {
        var (verdict, drawn) = Draw(id);

        var thresholds = verdict.Parts.SelectMany(VoteTests.Flat).Select(one => one.Part.Threshold).OfType<VoteThreshold>();
        foreach (var (threshold, bar) in thresholds.Zip(drawn.Having("data-needed")))
        {
            var line = bar.Named("line").Single().Number("x1");
            var filled = bar.Descendants().Where(one => one.Name.LocalName == "rect" && IsFilled(one)).ToList();
            var end = filled.Count == 0 ? bar.Named("rect").First().Number("x") : filled.Max(one => one.Number("x") + one.Number("width"));

            (end > line - 0.15).Should().Be(threshold.Reached.Least >= threshold.Needed.Least, "{0} in {1}", threshold, id);
        }
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_numbers_of_a_part_are_those_that_it_says(string id)
    {
        foreach (var part in Verdict(id).Parts.SelectMany(VoteTests.Flat).Select(one => one.Part))
            if (part.Threshold is { IsToBlock: false, Needed.IsOneNumber: true, Whole.IsOneNumber: true, Reached.IsOneNumber: true } numbers
                && part.Says.Contains(" needed, ", StringComparison.Ordinal) && numbers.Measure == Rules.VoteMeasure.Members)
                part.Says.Should().StartWith($"{numbers.Needed} of {numbers.Whole}").And.Contain($" needed, {numbers.Reached} ");
    }

    [Fact]
    public void The_vote_on_Bosnia_in_1994_says_that_Russia_vetoed_it_and_what_it_would_take()
    {
        var picture = VoteSvg.Of(ReferenceData.UnscVotes, "dec-1994-1358");

        picture.Description.Should().Contain("Not adopted: vetoed by Russia.")
            .And.Contain("13 for").And.Contain("It would take 1 more vote for, that of Russia among them.");
        var drawn = Drawn.Read(picture);
        drawn.Having("data-voter").Single(one => one.Of("data-vote") == "veto").Title().Should().Be("Russia: against, a veto");
        drawn.Having("data-voter").Single(one => one.Of("data-vote") == "abstaining").Title().Should().Be("China: abstaining");
    }

    [Fact]
    public void Weights_are_pieces_of_the_bar_to_scale()
    {
        var drawn = Draw("dec-eu-hormones-1985").Drawn;

        var pieces = drawn.Having("data-of")
            .Select(one => (one.Number("data-amount"), one.Named("rect").Single().Number("width"))).ToList();
        pieces.Should().NotBeEmpty();
        var each = pieces[0].Item2 / pieces[0].Item1;
        pieces.Should().OnlyContain(one => Math.Abs((one.Item2 / one.Item1) - each) < 0.1);
    }

    [Fact]
    public void The_same_decision_is_the_same_text_in_every_culture()
    {
        string Svg() => VoteSvg.Of(ReferenceData.UnscVotes, "dec-eu-tariffs-2024").ToSvg();

        Drawn.InCulture("de-DE", Svg).Should().Be(Drawn.InCulture("ar-SA", Svg)).And.Be(Svg());
    }

    [Fact]
    public void A_decision_that_the_dataset_does_not_hold_is_refused()
    {
        FluentActions.Invoking(() => VoteSvg.Of(ReferenceData.UnscVotes, "no-such-vote")).Should().Throw<ArgumentException>()
            .WithMessage("The dataset 'unsc-votes' does not hold the decision 'no-such-vote'.*");
    }

    private static bool IsFilled(XElement rect) => rect.Of("class").Split(' ')[0] is "yes" or "no";

    private static VoteVerdict Verdict(string id) => ReferenceData.UnscVotes.Decisions.VerdictOn(id)!;

    private static (VoteVerdict Verdict, XElement Drawn) Draw(string id) =>
        (Verdict(id), Drawn.Read(VoteSvg.Of(ReferenceData.UnscVotes, id)));
}
