using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>What one round of an election has led to in some completions: so many candidates are elected in it.</summary>
/// <param name="Elected">How many candidates the round elects.</param>
/// <param name="CanBeElected">Whether the candidate can be among those elected.</param>
/// <param name="CanFail">Whether the candidate can be among the others.</param>
/// <param name="CanGoOn">Whether the candidate can be admitted to the next round.</param>
/// <param name="CanLeave">Whether the candidate can be kept out of the next round, as one elected or as one with too few votes.</param>
internal sealed record RoundResult(int Elected, bool[] CanBeElected, bool[] CanFail, bool[] CanGoOn, bool[] CanLeave);

/// <summary>One round of an election in numbers. A candidate who must fail is known not to be elected in the round.</summary>
internal sealed record RoundFigures(NumberRange Ballots, NumberRange[] Counts, bool[] MustFail);

/// <summary>Finds what a round of an election can have led to.</summary>
/// <remarks>
/// For each number of ballots and each number of votes that can mark the border between those elected and the others, every candidate
/// lies above the border, on it or below, and needs a least number of votes to lie there. The round can have gone so when the fewest
/// votes that all need together are no more than the ballots can hold. Only borders at which a candidate can first lie on the
/// border or below it need a look: from one of them to the next, a higher border costs more and allows no more.
/// </remarks>
internal sealed class RoundSearch(Share share, long? allVoters, bool isRepeatedWhenTooMany, bool isNextRestricted)
{
    /// <summary>The results by the number of candidates elected. Null where no completion elects so many.</summary>
    public RoundResult?[] Find(RoundFigures round, int seats)
    {
        var found = new RoundResult?[seats + 1];
        for (var ballots = round.Ballots.Least; ballots <= round.Ballots.Most; ballots++)
        {
            NumberRange[] counts = [.. round.Counts.Select(one => one.And(new NumberRange(0, ballots)))];
            var room = (seats * ballots) - counts.Sum(one => one.Least);
            if (room < 0 || counts.Any(one => one.IsEmpty))
                continue;
            var needed = Math.Max(1, share.FewestOf(allVoters ?? ballots));
            new Counted(found, counts, round.MustFail, seats, needed, room).Search(isRepeatedWhenTooMany, isNextRestricted);
        }

        return found;
    }

    // Where a candidate can lie: it counts among the first, among the second or among neither, and needs so many votes beyond its least.
    private readonly record struct Place(int First, int Second, long Cost);

    private sealed class Counted(RoundResult?[] found, NumberRange[] counts, bool[] mustFail, int seats, long needed, long room)
    {
        public void Search(bool isRepeatedWhenTooMany, bool isNextRestricted)
        {
            if (counts.Length == 0)
                _ = ResultOf(0);
            for (var candidate = 0; candidate < counts.Length; candidate++)
            {
                if (AlikeTo(candidate).First() < candidate)
                    continue;
                if (isRepeatedWhenTooMany)
                    ElectNobody(candidate);
                foreach (var border in isRepeatedWhenTooMany ? [needed] : Borders(needed, long.MaxValue))
                {
                    Elect(candidate, border, isNextRestricted);
                    if (!isRepeatedWhenTooMany)
                        LeaveTie(candidate, border);
                }

                if (isNextRestricted)
                    Rank(candidate);
            }
        }

        // Elected are those on the border and above: all who reach the majority, or the highest for as many seats as there are.
        private void Elect(int candidate, long border, bool isNextRestricted)
        {
            foreach (var isElected in new[] { true, false })
                foreach (var (elected, _) in Reach(index => Places(index, isElected), mostSecond: 0))
                    if (border == needed || elected == seats)
                        Note(candidate, elected, isElected, isElected || elected == seats ? false : isNextRestricted ? null : true);

            IEnumerable<Place> Places(int index, bool isElected) =>
                Above(index, border).Concat(Below(index, border)).Where(one => index != candidate || one.First > 0 == isElected);
        }

        // More than the seats reach the majority, and the rule then elects nobody.
        private void ElectNobody(int candidate)
        {
            foreach (var (_, reached) in Reach(index => On(index, needed, long.MaxValue).Concat(Below(index, needed)), seats + 1))
                if (reached > seats)
                    Note(candidate, 0, isElected: false, goesOn: true);
        }

        // Several candidates on the border have equal votes, and there are not seats for all of them. They go on alone.
        private void LeaveTie(int candidate, long border)
        {
            foreach (var place in Places(candidate))
                foreach (var (elected, tied) in Reach(index => index == candidate ? [place] : Places(index), seats + 1))
                    if (elected < seats && elected + tied > seats)
                        Note(candidate, elected, place.First > 0, goesOn: place.Second > 0);

            IEnumerable<Place> Places(int index) =>
                Above(index, border + 1).Concat(On(index, border, border)).Concat(Below(index, border));
        }

        // The candidate fails; whether it goes on depends on how many of the others who fail have more votes, or as many.
        private void Rank(int candidate)
        {
            var own = counts[candidate];
            foreach (var votes in Borders(own.Least, Math.Min(own.Most, needed - 1)))
                foreach (var goesOn in new[] { true, false })
                    foreach (var (elected, ahead) in Reach(
                        index => index == candidate ? [new Place(0, 0, votes - own.Least)] : Places(index, votes, goesOn), 2 * seats))
                    {
                        var admitted = 2 * (seats - elected);
                        if (elected < seats && ahead < admitted == goesOn)
                            Note(candidate, elected, isElected: false, goesOn);
                    }

            // In a tie for the last place each may go on: to go on, few may have more votes; to leave, many must have as many or more.
            IEnumerable<Place> Places(int index, long votes, bool goesOn) =>
                Above(index, needed)
                    .Concat(On(index, goesOn ? votes + 1 : votes, needed - 1))
                    .Concat(Below(index, goesOn ? votes + 1 : votes));
        }

        private IEnumerable<Place> Above(int index, long least) =>
            counts[index].Most >= least && !mustFail[index] ? [new Place(1, 0, Cost(index, least))] : [];

        private IEnumerable<Place> On(int index, long least, long most) =>
            Math.Max(least, counts[index].Least) <= Math.Min(most, counts[index].Most) ? [new Place(0, 1, Cost(index, least))] : [];

        private IEnumerable<Place> Below(int index, long border) => counts[index].Least < border ? [new Place(0, 0, 0)] : [];

        private long Cost(int index, long votes) => Math.Max(0, votes - counts[index].Least);

        private IEnumerable<long> Borders(long least, long most) =>
            counts.SelectMany(one => new[] { one.Least, one.Least + 1 }).Append(least)
                .Where(one => one >= least && one <= most).Distinct();

        private RoundResult ResultOf(int elected) => found[elected] ??= new(
            elected, new bool[counts.Length], new bool[counts.Length], new bool[counts.Length], new bool[counts.Length]);

        private void Note(int candidate, int elected, bool isElected, bool? goesOn)
        {
            var result = ResultOf(elected);
            foreach (var index in AlikeTo(candidate))
            {
                result.CanBeElected[index] |= isElected;
                result.CanFail[index] |= !isElected;
                result.CanGoOn[index] |= goesOn == true;
                result.CanLeave[index] |= goesOn == false;
            }
        }

        // What holds for one candidate holds for each of whom the same is known.
        private IEnumerable<int> AlikeTo(int candidate) => Enumerable.Range(0, counts.Length)
            .Where(index => counts[index] == counts[candidate] && mustFail[index] == mustFail[candidate]);

        // How many can lie in the first and in the second place together, with votes that the ballots can hold.
        private List<(int First, int Second)> Reach(Func<int, IEnumerable<Place>> places, int mostSecond)
        {
            var fewest = new Dictionary<(int First, int Second), long> { [(0, 0)] = 0 };
            for (var index = 0; index < counts.Length; index++)
            {
                var next = new Dictionary<(int First, int Second), long>();
                Place[] here = [.. places(index)];
                foreach (var ((first, second), cost) in fewest)
                    foreach (var place in here)
                    {
                        var key = (first + place.First, Math.Min(second + place.Second, mostSecond));
                        var sum = cost + place.Cost;
                        if (key.Item1 <= seats && sum <= room && !(next.TryGetValue(key, out var other) && other <= sum))
                            next[key] = sum;
                    }

                fewest = next;
            }

            return [.. fewest.Keys];
        }
    }
}
