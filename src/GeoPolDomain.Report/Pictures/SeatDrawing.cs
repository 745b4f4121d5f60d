using GeoPolDomain.Decisions;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws seats, each with its sign, and with a code of its voter where that can be read.</summary>
internal sealed class SeatDrawing(VoteScene scene, Markup svg, PictureOptions options, double scale)
{
    private const double CodeSize = 7.5;
    private const double SmallestText = 7;
    private const double CodeWide = 18.6;

    /// <summary>Draws the seat of a voter, or all seats of one sign whose voters are not told.</summary>
    public void Draw(PlannedSeat seat, ReadOnlySpan<(double X, double Y)> places)
    {
        var id = IdOf(seat.Sign);
        var address = seat.Voter is null ? null : options.LinkTo?.Invoke(seat.Voter.Key);
        svg.Open(address is null ? "g" : "a").With("href", address).With("tabindex", address is null ? "0" : null)
            .With("data-vote", id).With("data-voter", seat.Voter?.ToString())
            .With("data-count", seat.Voter is null ? Markup.Number(places.Length) : null)
            .With("data-beside", seat.IsAmongVoters ? null : "true");
        svg.Element("title", Says(seat, places.Length));
        foreach (var (x, y) in places)
            svg.Open("use").With("href", $"#seat-{id}").With("x", x).With("y", y).Close();
        if (seat is { Voter: not null, Sign: not SeatSign.Excluded })
            Name(seat, places[0]);
        svg.Close().Line();
    }

    // A code of three letters, or the name in letters as small as can be read, where it fits.
    private void Name(PlannedSeat seat, (double X, double Y) at)
    {
        var name = scene.Words.CodeOf(seat.Voter!);
        var size = Math.Round(Math.Min(CodeSize, CodeWide / TextWidth.Of(name, 1)), 1, MidpointRounding.ToZero);
        if (size * scale < SmallestText)
            return;
        svg.Open("text", IsFilled(seat.Sign) ? "code on-bar" : "code halo").With("x", at.X).With("y", at.Y + 2.7)
            .With("font-size", size == CodeSize ? null : Markup.Number(size)).Text(name).Close();
    }

    /// <summary>The name of a sign among the shared signs.</summary>
    public static string IdOf(SeatSign sign) => sign switch
    {
        SeatSign.For => "for",
        SeatSign.Against => "against",
        SeatSign.Veto => "veto",
        SeatSign.Abstaining => "abstaining",
        SeatSign.NotParticipating => "not-participating",
        SeatSign.Absent => "absent",
        SeatSign.Excluded => "excluded",
        _ => "unknown",
    };

    private static bool IsFilled(SeatSign sign) => sign is SeatSign.For or SeatSign.Against or SeatSign.Veto;

    private string Says(PlannedSeat seat, int count)
    {
        var word = seat.Sign == SeatSign.Unknown ? "how it voted is not known"
            : seat.Ballot?.Vote is VoteCast.Silent or VoteCast.Uninterested ? seat.Ballot.Vote.ToText()
            : VoteScene.WordOf(seat.Sign);
        if (seat.Voter is null)
            return seat.Sign == SeatSign.Unknown
                ? $"{VoteScene.Amount(count)} {(count == 1 ? "vote" : "votes")} not known"
                : $"{VoteScene.Amount(count)} {word}; by whom is not told";
        var said = seat.Ballot?.Text is { } text ? $". \"{text}\"" : "";
        var optsOut = seat.Ballot is { OptsOut: true } ? ", opts out" : "";
        var weight = scene.Verdict?.Electorate.Voters.FirstOrDefault(one => one.Id == seat.Voter);
        var counts = weight?.Weight is { } votes ? $", with {VoteScene.Amount(votes.Value)} votes"
            : weight?.Population is { } people ? $", for {VoteScene.Amount(people.Value)} people" : "";
        return $"{scene.Words.NameOf(seat.Voter)}{counts}: {word}{optsOut}{said}";
    }
}
