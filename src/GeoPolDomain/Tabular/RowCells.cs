using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>The cells of a record: those of its row, and those of the rows of its lists.</summary>
internal sealed class RowCells(TablePlan plan, RowLists lists) : Cells
{
    private readonly int mostOfText = ReadLimits.Usual.TextBytes;

    // What was entered, from outside.
    private Place[] entered = new Place[8];
    private int last;

    // The member that was entered last, if it is a single cell of the row in which it stands.
    private PlannedValue? cell;
    private byte[] scratch = new byte[256];

    /// <summary>Makes the record of a row the current value. False when something stands in the row that only JSON can tell.</summary>
    public bool TryStart(FlatRow row)
    {
        (last, cell) = (0, null);
        entered[0] = new(plan.Root, row);
        return !row.Has(plan.Root.Extras);
    }

    public override int Count => entered[last].Value is PlannedList list ? lists.Of(list, entered[last].Row).Count : 0;

    public override bool TryText(out ReadOnlySpan<byte> text)
    {
        text = default;
        var row = entered[last].Row;
        if ((cell ?? entered[last].Value) is not PlannedText { Column: var column } || !row.Has(column))
            return false;
        return row.TryUtf8(column, out text) ? text.Length <= mostOfText : TryEncode(row.Text(column), out text);
    }

    public override bool TryFlag(out bool flag)
    {
        var told = cell is PlannedFlag { Column: var column } ? entered[last].Row.Flag(column) : null;
        flag = told ?? false;
        return told is not null;
    }

    public override bool TryEnter(int number)
    {
        ref var place = ref entered[last];
        var member = ((PlannedObject)place.Value).Members[number].Value;
        if (!lists.Have(member, place.Row))
            return false;
        if (member.Column >= 0)
            cell = member;
        else
            Enter(new(member, place.Row));
        return true;
    }

    public override void EnterItem(int number)
    {
        ref var place = ref entered[last];
        var list = (PlannedList)place.Value;
        Enter(new(list.Item, lists.Of(list, place.Row)[number]));
    }

    public override void Leave()
    {
        if (cell is null)
            last--;
        cell = null;
    }

    private void Enter(Place place)
    {
        if (++last == entered.Length)
            Array.Resize(ref entered, last * 2);
        entered[last] = place;
    }

    private bool TryEncode(ReadOnlySpan<char> characters, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (characters.Length > mostOfText)
            return false;
        if (scratch.Length < StrictUtf8.Longest * characters.Length)
            scratch = new byte[2 * StrictUtf8.Longest * characters.Length];
        if (!StrictUtf8.TryWrite(characters, scratch, out var length))
            return false;
        text = scratch.AsSpan(0, length);
        return length <= mostOfText;
    }

    // A value, and the row in which it stands or to which its list belongs.
    private readonly record struct Place(PlannedValue Value, FlatRow Row);
}
