using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>An answer for each record of a table, in one byte.</summary>
internal sealed class AnswerList(int count)
{
    private readonly sbyte[] answers = new sbyte[count];

    public int Count => answers.Length;

    public Answer this[int place]
    {
        get => (Answer)answers[place];
        set => answers[place] = (sbyte)value;
    }

    /// <summary>How many records have at least the answer.</summary>
    public int CountOf(Answer least)
    {
        var count = 0;
        foreach (var answer in answers)
            count += answer >= (sbyte)least ? 1 : 0;
        return count;
    }
}
