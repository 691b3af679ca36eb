<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="../../app/about.py" />
   <source>About Flawsmith</source>
   <translation>Flawsmith 정보</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Looking for a graphics card…</source>
   <translation>그래픽 카드를 찾는 중…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Choose a package to read its licence.</source>
   <translation>라이선스를 읽을 패키지를 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>This installation</source>
   <translation>설치 정보</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licences</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith {version}</source>
   <translation>Flawsmith {version}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Turns a folder of defect pictures into a balanced training set.</source>
   <translation>결함 이미지 폴더를 균형 잡힌 학습 세트로 바꿉니다.</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Free software under the MIT licence. It needs no network and sends nothing anywhere.</source>
   <translation>MIT 라이선스의 자유 소프트웨어입니다. 네트워크가 필요 없고 아무것도 보내지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Graphics card</source>
   <translation>그래픽 카드</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>System</source>
   <translation>시스템</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Installed in</source>
   <translation>설치 위치</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Python, Qt</source>
   <translation>Python, Qt</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Packages</source>
   <translation>패키지</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Package</source>
   <translation>패키지</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licence</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith stands on the work of others. Qt and PySide6 are used under the LGPL, version 3: their libraries lie as files of their own in {folder} and may be replaced there by versions of yours.</source>
   <translation>Flawsmith는 다른 이들의 성과 위에 있습니다. Qt와 PySide6은 LGPL 버전 3에 따라 사용하며, 그 라이브러리는 {folder}에 별도 파일로 있어 직접 고른 버전으로 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Copies the versions and the graphics card, to be pasted into a message</source>
   <translation>버전과 그래픽 카드 정보를 복사해 메시지에 붙여 넣습니다</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Support bundle…</source>
   <translation>지원 묶음(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Puts logs, settings and versions into one file for those who help you</source>
   <translation>도와줄 사람을 위해 로그, 설정, 버전을 파일 하나에 담습니다</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name}, {memory}, driver {driver}</source>
   <translation>{name}, {memory}, 드라이버 {driver}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>No NVIDIA graphics card with a driver was found; trainings and sets are computed on the processor.</source>
   <translation>드라이버가 있는 NVIDIA 그래픽 카드를 찾지 못해 학습과 세트를 프로세서로 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name} brings no text of its licence.</source>
   <translation>{name}에는 라이선스 본문이 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>Adviser</name>
  <message>
   <location filename="../../app/adviser.py" />
   <source>Looking for the best generator</source>
   <translation>가장 알맞은 생성기 찾기</translation>
  </message>
 </context>
 <context>
  <name>AmountsPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Amounts</source>
   <translation>양</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same set in several amounts, each with classic augmentation</source>
   <translation>같은 세트를 여러 양으로, 각각 일반 증강과 함께</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The amount was chosen on pictures of its own (validation: 0.5 is chance, 1 perfect), without a look at the test.</source>
   <translation>양은 시험을 보지 않고 별도의 이미지로 골랐습니다(검증: 0.5는 우연, 1은 완벽).</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>배우는 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Synthetic</source>
   <translation>합성</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Of a class</source>
   <translation>클래스당</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Validation</source>
   <translation>검증</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate}</source>
   <translation>{rate}에서 NG 재현율</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>chosen</source>
   <translation>선택됨</translation>
  </message>
 </context>
 <context>
  <name>CellSide</name>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width</source>
   <translation>너비</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width of the cell, px</source>
   <translation>셀 너비, px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height</source>
   <translation>높이</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height of the cell, px</source>
   <translation>셀 높이, px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Use this &amp;cell</source>
   <translation>이 셀 사용(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Every picture gets its coordinate anew, from this cell</source>
   <translation>모든 이미지의 좌표를 이 셀로 다시 구합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>These have &amp;no pattern</source>
   <translation>패턴 없음(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Nothing repeats in these pictures: they train without coordinates</source>
   <translation>반복되는 것이 없는 이미지입니다. 좌표 없이 학습합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>&amp;Find automatically again</source>
   <translation>다시 자동으로 찾기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Forget what was said by hand and let the pattern be found from the pictures</source>
   <translation>손으로 정한 내용을 버리고 이미지에서 패턴을 찾습니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Arrow keys move the rectangle by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture.</source>
   <translation>화살표 키로 1 px씩, Shift와 함께 0.1 px씩 사각형을 옮깁니다. 휠은 확대, 오른쪽 단추는 이미지 이동입니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>You said: these pictures have no pattern.</source>
   <translation>패턴이 없는 이미지라고 지정했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>The cell you drew holds: {w:.2f} × {h:.2f} px.</source>
   <translation>그려 주신 셀이 적용됩니다: {w:.2f} × {h:.2f} px.</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Draw a rectangle exactly around one repeating cell, then pull its edges until the lines lie on the same parts of the circuit all over the picture.</source>
   <translation>반복되는 셀 하나를 정확히 감싸는 사각형을 그리고, 이미지 전체에서 선이 회로의 같은 부분에 놓이도록 변을 조정하십시오.</translation>
  </message>
 </context>
 <context>
  <name>CheckPage</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Check of the pictures</source>
   <translation>이미지 점검</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>&amp;Save as text…</source>
   <translation>텍스트로 저장(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Write all findings into a text file, for a colleague or the records</source>
   <translation>점검 결과를 텍스트 파일로 저장해 동료에게 보내거나 보관합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Save the check as text</source>
   <translation>점검 결과를 텍스트로 저장</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Text (*.txt)</source>
   <translation>텍스트 (*.txt)</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>The text could not be saved.</source>
   <translation>텍스트를 저장하지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>CheckpointTable</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Checkpoints</source>
   <translation>체크포인트</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Every checkpoint that was measured; the best one has the star.
Yield: share that shows the asked defect. Position error: how far the pattern lies from where it was asked to.
SSIM and likeness: how alike real and generated pictures are outside of the defects; 1 is the same.
Distance: between all generated and all real pictures. Copies: share that is nearly a training picture.</source>
   <translation>측정한 모든 체크포인트. 최적의 것에 별표가 있습니다.
적중률: 요청한 결함을 보여 주는 비율. 위치 오차: 패턴이 요청한 곳에서 벗어난 정도.
SSIM과 유사도: 결함 밖에서 생성과 실제가 닮은 정도, 1이면 같음.
거리: 생성 전체와 실제 전체 사이. 복제: 학습 이미지와 거의 같은 비율.</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Train a model first. Each of its checkpoints is measured and listed here.</source>
   <translation>먼저 모델을 학습하십시오. 체크포인트마다 측정해 여기에 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No checkpoint of this run has been measured yet.</source>
   <translation>이 런의 체크포인트는 아직 측정하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Epoch</source>
   <translation>에폭</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Score</source>
   <translation>점수</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Yield</source>
   <translation>적중률</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Position error</source>
   <translation>위치 오차</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>SSIM</source>
   <translation>SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Likeness</source>
   <translation>유사도</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Distance</source>
   <translation>거리</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Copies</source>
   <translation>복제</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Variety</source>
   <translation>다양성</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Held-back loss</source>
   <translation>검증 손실</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Ruled out because</source>
   <translation>제외 이유</translation>
  </message>
 </context>
 <context>
  <name>ClassBars</name>
  <message>
   <location filename="../../app/widgets/class_bars.py" />
   <source>{name}: {count} pictures</source>
   <translation>{name}: 이미지 {count}장</translation>
  </message>
 </context>
 <context>
  <name>ClassTable</name>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Class</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Have</source>
   <translation>현재</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>After</source>
   <translation>이후</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Pictures of {name} to add</source>
   <translation>추가할 {name} 이미지 수</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, class by class</source>
   <translation>클래스별로 찾은 결함</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>A class with few pictures in the test has a wide interval: one picture weighs much</source>
   <translation>시험에 이미지가 적은 클래스는 구간이 넓습니다. 한 장의 비중이 큽니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Share of each class's defects that are found at {rate} false alarms.</source>
   <translation>오경보 {rate}에서 클래스별로 찾은 결함의 비율입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>In the test</source>
   <translation>시험에서</translation>
  </message>
 </context>
 <context>
  <name>ClicksPage</name>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Where are the defects?</source>
   <translation>결함은 어디에 있습니까?</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The original; click its defects</source>
   <translation>원본 이미지: 결함을 클릭하십시오</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect</source>
   <translation>결함마다 가운데를 클릭하십시오</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The class of the next defect you click</source>
   <translation>다음에 클릭할 결함의 클래스</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Class of the defect</source>
   <translation>결함 클래스</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Remove all</source>
   <translation>모두 지우기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take back every click on this original</source>
   <translation>이 원본에 찍은 클릭을 모두 취소합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Next original</source>
   <translation>다음 원본(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Go on with the next one that has no clicks yet</source>
   <translation>아직 클릭하지 않은 다음 원본으로 갑니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Originals</source>
   <translation>원본</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Original</source>
   <translation>원본</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Next click:</source>
   <translation>다음 클릭:</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect; the square of {side} px around it is cut out. Click a mark to remove it. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>각 결함의 가운데를 클릭하면 주위 {side} px 정사각형을 잘라냅니다. 표시를 클릭하면 지워집니다. 휠은 확대, 오른쪽 단추는 이동, 0은 전체 보기입니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No original needs a click.</source>
   <translation>클릭할 원본이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>left out</source>
   <translation>제외됨</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take &amp;in again</source>
   <translation>다시 포함(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Leave out</source>
   <translation>제외(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Use this original after all</source>
   <translation>이 원본을 다시 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Do not use this original; it stays on disk</source>
   <translation>이 원본을 사용하지 않습니다. 파일은 디스크에 남습니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No defect marked yet</source>
   <translation>아직 표시한 결함이 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>1 defect</source>
   <translation>결함 1개</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>{number} defects</source>
   <translation>결함 {number}개</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <location filename="../../app/closing.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>Still stopping: {title}.</source>
   <translation>아직 정지하는 중: {title}.</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>It ends after the step at hand. Ended now, only the work up to the last checkpoint is kept.</source>
   <translation>지금 단계가 끝나면 멈춥니다. 바로 끝내면 마지막 체크포인트까지만 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;End now</source>
   <translation>바로 끝내기(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Wait</source>
   <translation>기다리기(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>{title} is under way.</source>
   <translation>진행 중: {title}.</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>What was done so far is kept and can be continued later.</source>
   <translation>지금까지 한 것은 남고 나중에 이어서 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Stop and keep everything</source>
   <translation>정지하고 모두 보관(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Go on</source>
   <translation>계속 진행(&amp;G)</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>False alarms allowed</source>
   <translation>허용하는 오경보</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>How many good pictures may be called NG; the threshold follows from it</source>
   <translation>양품을 NG라고 해도 되는 비율. 임계값이 이것으로 정해집니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Confusion matrices</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Pictures of the test, mean over all models of a kind. Above: defects. Below: good pictures.</source>
   <translation>시험 이미지, 같은 종류 모델의 평균. 위: 결함. 아래: 양품.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>The threshold is set on validation for this rate; what it came out as in the test stands by each.</source>
   <translation>이 비율이 되도록 검증에서 임계값을 정합니다. 시험에서 실제로 나온 비율을 각각 옆에 적습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>{share} false alarms</source>
   <translation>오경보 {share}</translation>
  </message>
 </context>
 <context>
  <name>CurvesPage</name>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>false alarms, %</source>
   <translation>오경보, %</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG recall, %</source>
   <translation>NG 재현율, %</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>Precision and recall</source>
   <translation>정밀도와 재현율</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG precision, %</source>
   <translation>NG 정밀도, %</translation>
  </message>
 </context>
 <context>
  <name>CurvesPanel</name>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the first stage, which is trained first</source>
   <translation>먼저 학습하는 1단계의 곡선</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the generator itself</source>
   <translation>생성기 자체의 곡선</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Reset zoom</source>
   <translation>확대 초기화(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Show all epochs again (double click on a curve)</source>
   <translation>모든 에폭을 다시 봅니다(곡선을 두 번 클릭)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save ▾</source>
   <translation>저장 ▾</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Keep these curves as a picture or as a table</source>
   <translation>이 곡선을 그림이나 표로 저장합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save curves</source>
   <translation>곡선 저장</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Picture (PNG)…</source>
   <translation>그림(PNG)(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>표(CSV)(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>first stage, against its epoch</source>
   <translation>1단계, 에폭별</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>against the epoch</source>
   <translation>에폭별</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>no picture is held back</source>
   <translation>검증용으로 남긴 이미지 없음</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Picture (*.png)</source>
   <translation>그림 (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Table (*.csv)</source>
   <translation>표 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>{file} could not be written ({error}). Choose another folder.</source>
   <translation>{file}에 쓰지 못했습니다({error}). 다른 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>The curves could not be saved.</source>
   <translation>곡선을 저장하지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>Decisions cannot be kept: edits.json of the project could not be read.</source>
   <translation>결정을 저장할 수 없습니다. 프로젝트의 edits.json을 읽지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>{file} could not be written ({error}). Free some space or change the folder's permissions.</source>
   <translation>{file}에 쓰지 못했습니다({error}). 공간을 확보하거나 폴더의 권한을 바꾸십시오.</translation>
  </message>
 </context>
 <context>
  <name>Device</name>
  <message>
   <location filename="../../app/device.py" />
   <source>Looking for a graphics card</source>
   <translation>그래픽 카드 찾기</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Device unknown</source>
   <translation>장치 알 수 없음</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trying the graphics card…</source>
   <translation>그래픽 카드를 시험하는 중…</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>GPU: {name}, {memory:.0f} GB</source>
   <translation>GPU: {name}, {memory:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Processor, {cores} cores</source>
   <translation>프로세서, 코어 {cores}개</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>A small calculation is tried on the graphics card, to see whether it can be used.</source>
   <translation>그래픽 카드를 쓸 수 있는지 보려고 작은 계산을 해 봅니다.</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trainings and sets are computed on {name}; {free:.1f} of {memory:.1f} GB were free at start.</source>
   <translation>학습과 세트를 {name}에서 계산합니다. 시작할 때 {memory:.1f} GB 중 {free:.1f} GB가 비어 있었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>No graphics card can be used, so everything runs on the processor. All works and is as good, but a training takes hours where a graphics card takes minutes. How long yours will take is tried, and said beside “Advised”, as soon as the pictures are prepared.</source>
   <translation>쓸 수 있는 그래픽 카드가 없어 모두 프로세서로 합니다. 모두 작동하고 결과도 같지만, 그래픽 카드로 몇 분 걸릴 학습이 몇 시간 걸립니다. 이미지가 준비되면 실제로 얼마나 걸리는지 재어 “추천” 옆에 알려 드립니다.</translation>
  </message>
 </context>
 <context>
  <name>EvaluationTab</name>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Does it &amp;help?</source>
   <translation>도움이 됩니까(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Prove on real pictures whether a set makes an inspection model better</source>
   <translation>세트가 검사 모델을 좋게 하는지 실제 이미지로 증명합니다</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>A run's chec&amp;kpoints</source>
   <translation>런의 체크포인트(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>See what was measured of every checkpoint of a training</source>
   <translation>학습의 모든 체크포인트에서 잰 값을 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Press Start: it says whether the set is worth using.</source>
   <translation>시작을 누르면 세트를 쓸 가치가 있는지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof cannot start.</source>
   <translation>증명을 시작할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Proving {name}</source>
   <translation>{name} 증명</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>멈춘 곳부터 이 증명을 이어서 합니다. 학습한 것은 남아 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>계속(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>&amp;Further test pictures…</source>
   <translation>추가 시험 이미지(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof ended before its time.</source>
   <translation>증명이 도중에 끝났습니다.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Export {set}</source>
   <translation>{set} 내보내기</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>With the &amp;real pictures of the project</source>
   <translation>프로젝트의 실제 이미지 포함(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One folder with both, ready to train on; the manifest tells them apart</source>
   <translation>둘을 한 폴더에 담아 바로 학습할 수 있습니다. 목록(manifest)에서 구분됩니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Only pictures that &amp;I accepted one by one</source>
   <translation>하나씩 채택한 이미지만(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Otherwise all go out that you did not reject</source>
   <translation>아니면 거부하지 않은 것을 모두 내보냅니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder to make</source>
   <translation>만들 폴더</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It is made, and must not hold anything yet</source>
   <translation>새로 만들어지며, 비어 있어야 합니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>선택(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Choose where the folder is made</source>
   <translation>폴더를 만들 곳을 선택합니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A folder for each class. For programs that tell whole pictures apart, and for looking at.</source>
   <translation>클래스마다 폴더 하나. 이미지 전체를 분류하는 프로그램과 눈으로 보기에 알맞습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One JSON file with boxes and exact masks. For detection and segmentation, and labelling tools.</source>
   <translation>상자와 정확한 마스크가 든 JSON 파일 하나. 검출, 분할, 라벨링 도구용입니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A text file with the box for each picture. For training YOLO detectors.</source>
   <translation>이미지마다 상자가 적힌 텍스트 파일. YOLO 검출기 학습용입니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Good pictures to learn from, defects to test on. For programs that look for anomalies.</source>
   <translation>양품으로 배우고 결함으로 시험합니다. 이상을 찾는 프로그램용입니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Class &amp;folders</source>
   <translation>클래스 폴더(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>C&amp;OCO</source>
   <translation>C&amp;OCO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;YOLO</source>
   <translation>&amp;YOLO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;MVTec AD</source>
   <translation>&amp;MVTec AD</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Export</source>
   <translation>내보내기(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Copy the pictures; the project itself stays as it is</source>
   <translation>이미지를 복사합니다. 프로젝트는 그대로입니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Stop</source>
   <translation>정지(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stop; nothing of the export is left behind</source>
   <translation>정지합니다. 내보낸 것은 남지 않습니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Open fo&amp;lder</source>
   <translation>폴더 열기(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Show the export in the file manager</source>
   <translation>내보낸 것을 파일 관리자에서 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Back to the gallery (Esc); an export under way goes on</source>
   <translation>갤러리로 돌아갑니다(Esc). 진행 중인 내보내기는 계속됩니다</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing exported yet.</source>
   <translation>아직 내보낸 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out: those you accepted.</source>
   <translation>이미지 {number}장을 내보냅니다: 채택한 것.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out; rejected by you and left behind: {rejected}.</source>
   <translation>이미지 {number}장을 내보냅니다. 거부하여 남는 것: {rejected}장.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>All {number} pictures of the set go out: you rejected none.</source>
   <translation>세트의 이미지 {number}장을 모두 내보냅니다. 거부한 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The real pictures of the project go with them.</source>
   <translation>프로젝트의 실제 이미지도 함께 내보냅니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Where the folder is made</source>
   <translation>폴더를 만들 곳</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures cannot be exported.</source>
   <translation>이미지를 내보낼 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Exporting {set}</source>
   <translation>{set} 내보내기</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It was finished before it could be stopped.</source>
   <translation>정지하기 전에 이미 끝났습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stopped; nothing was left behind.</source>
   <translation>정지했습니다. 남은 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing was exported.</source>
   <translation>내보낸 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures could not be exported.</source>
   <translation>이미지를 내보내지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>FilmModel</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click to see it large</source>
   <translation>클릭하면 크게 봅니다</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click a picture to see it large</source>
   <translation>이미지를 클릭하면 크게 봅니다</translation>
  </message>
 </context>
 <context>
  <name>FindingCard</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>and {number} more; each says why where the mouse rests on it</source>
   <translation>그 밖에 {number}개. 마우스를 올리면 이유가 나타납니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Click a pair to see it large; there either picture can be left out.</source>
   <translation>쌍을 클릭하면 크게 보고 어느 쪽이든 제외할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Take these in again</source>
   <translation>다시 포함</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Use all of these pictures after all</source>
   <translation>이 이미지들을 모두 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Leave these out</source>
   <translation>모두 제외</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Keep the first picture of each group and leave the other {number} out; files stay on disk</source>
   <translation>그룹마다 첫 이미지만 남기고 나머지 {number}장을 제외합니다. 파일은 디스크에 남습니다</translation>
  </message>
 </context>
 <context>
  <name>FolderLine</name>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose…</source>
   <translation>선택…</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose: {title}</source>
   <translation>선택: {title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without</source>
   <translation>사용 안 함</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without: {title}</source>
   <translation>없음: {title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Use no such folder</source>
   <translation>이런 폴더를 쓰지 않습니다</translation>
  </message>
 </context>
 <context>
  <name>FoundPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found</source>
   <translation>찾은 결함</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall: the share of the test's defects that are found.
Leaks: defects that pass as OK. Overkill: good pictures called NG. Mean over all models of a kind.</source>
   <translation>NG 재현율: 시험의 결함 중 찾은 비율.
유출: OK로 통과한 결함. 과검: NG라고 한 양품. 같은 종류 모델의 평균.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, with intervals</source>
   <translation>찾은 결함과 구간</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall by false-alarm rate, with 95 % intervals. Leaks and overkill at {rate}. The verdict compares what is bold.</source>
   <translation>오경보율별 NG 재현율과 95 % 구간. 유출과 과검은 {rate}에서. 판정은 굵은 글씨를 비교합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>at {rate}</source>
   <translation>{rate}에서</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>배우는 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks of {number}</source>
   <translation>유출 ({number} 중)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill of {number}</source>
   <translation>과검 ({number} 중)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate} false alarms, with its 95 % interval</source>
   <translation>오경보 {rate}에서 NG 재현율과 95 % 구간</translation>
  </message>
 </context>
 <context>
  <name>GalleryModel</name>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>accepted</source>
   <translation>채택</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>rejected by you</source>
   <translation>직접 거부함</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>generated</source>
   <translation>생성</translation>
  </message>
 </context>
 <context>
  <name>GalleryPanel</name>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Generated pictures</source>
   <translation>생성된 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Set in view</source>
   <translation>보고 있는 세트</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Look at a set that was made earlier</source>
   <translation>이전에 만든 세트를 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Pictures shown</source>
   <translation>표시할 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Which pictures of the set are shown</source>
   <translation>세트의 어떤 이미지를 표시할지</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Class shown</source>
   <translation>표시할 클래스</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Show the pictures of one class only</source>
   <translation>한 클래스의 이미지만 표시합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Sorted by</source>
   <translation>정렬</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What comes first; the figure stands below the picture</source>
   <translation>먼저 보일 것. 값은 이미지 아래에 나옵니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Accept</source>
   <translation>채택(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are as they should be (A)</source>
   <translation>고른 이미지가 맞습니다(A)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are left out of everything; the files stay on disk (R)</source>
   <translation>고른 이미지를 모든 것에서 뺍니다. 파일은 디스크에 남습니다(R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Re&amp;ject</source>
   <translation>거부(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>마지막 결정을 되돌립니다(Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter that is least sure, farthest off, or nearest to or farthest from a real one</source>
   <translation>가장 불확실하거나, 많이 벗어났거나, 실제 이미지와 가장 가깝거나 먼 4분의 1</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Every picture of the set</source>
   <translation>세트의 모든 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Best</source>
   <translation>최상</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter with the least to doubt in any figure</source>
   <translation>어느 값에서도 의심이 가장 적은 4분의 1</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Doubtful</source>
   <translation>의심</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Not decided</source>
   <translation>미결정</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Neither accepted nor rejected by you</source>
   <translation>채택도 거부도 하지 않은 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Accepted by me</source>
   <translation>내가 채택</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you accepted one by one</source>
   <translation>하나씩 채택한 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by me</source>
   <translation>내가 거부</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you rejected: it is left out of everything</source>
   <translation>거부한 것. 모든 것에서 빠집니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by the check</source>
   <translation>검사에서 거부</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No part of the set; others were drawn instead</source>
   <translation>세트에 들지 않음. 대신 다른 것을 그렸습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>As made</source>
   <translation>만든 순서</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Least sure first</source>
   <translation>불확실한 순</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest off first</source>
   <translation>많이 벗어난 순</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Nearest to a real one</source>
   <translation>실제와 가까운 순</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest from real ones</source>
   <translation>실제와 먼 순</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All classes</source>
   <translation>모든 클래스</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Another folder…</source>
   <translation>다른 폴더…</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No set yet</source>
   <translation>아직 세트가 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} of {total} pictures</source>
   <translation>이미지 {total}장 중 {shown}장</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>%n pictures</source>
   <translation>이미지 %n장</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} rejected by the check, beside the {total} of the set</source>
   <translation>검사에서 거부 {shown}장, 세트 {total}장과 별도</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{text}, {rejected} rejected by you</source>
   <translation>{text}, 직접 거부 {rejected}장</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>None of the {total} pictures is of this kind.</source>
   <translation>이미지 {total}장 중 해당하는 것이 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>GalleryView</name>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Generated pictures</source>
   <translation>생성된 이미지</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Arrow keys choose; A accepts, R rejects, Enter shows the picture large</source>
   <translation>화살표 키로 고르고 A 채택, R 거부, Enter로 크게 봅니다</translation>
  </message>
 </context>
 <context>
  <name>GeneratePanel</name>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>No trained run yet</source>
   <translation>학습된 런이 아직 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Run</source>
   <translation>런(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The training whose model draws</source>
   <translation>이미지를 그릴 모델을 만든 학습</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The state of the model to use; the first one offered is right unless the curves say otherwise</source>
   <translation>사용할 모델의 상태. 곡선이 다르게 말하지 않는 한 처음 제시된 것이 맞습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Checkpoint</source>
   <translation>체크포인트(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Classes</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Balance</source>
   <translation>균형 맞추기(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Add as many pictures to each class as it lacks to the largest one</source>
   <translation>가장 큰 클래스에 모자라는 만큼 각 클래스에 이미지를 추가합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Coordinates</source>
   <translation>좌표</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Ra&amp;ndom coordinates</source>
   <translation>무작위 좌표(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>As in the pictures, &amp;jitter ±</source>
   <translation>이미지의 좌표대로, 흔들림(&amp;J) ±</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>C&amp;hoose…</source>
   <translation>선택(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose another folder for the set</source>
   <translation>세트를 저장할 다른 폴더를 선택합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Where the set is written, inside the project unless you choose another place:
one sub-folder for each class, captions, and manifest.csv</source>
   <translation>세트를 저장하는 곳. 다른 곳을 선택하지 않으면 프로젝트 안입니다:
클래스별 하위 폴더, 캡션, manifest.csv</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output &amp;folder</source>
   <translation>출력 폴더(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Generate</source>
   <translation>생성(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>S&amp;top</source>
   <translation>정지(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stop after the picture at hand; what was made is kept</source>
   <translation>지금 이미지까지만 만들고 정지합니다. 만든 것은 남습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>먼저 학습 탭에서 이미지를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Train a model in the Training tab first; its first checkpoint is enough.</source>
   <translation>먼저 학습 탭에서 모델을 학습하십시오. 첫 체크포인트만 있으면 됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Set how many pictures to add, or press Balance.</source>
   <translation>추가할 이미지 수를 정하거나 균형 맞추기를 누르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose an output folder.</source>
   <translation>출력 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>{count} to add</source>
   <translation>{count}장 추가</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>These pictures have no repeating pattern, so there are no coordinates to choose.</source>
   <translation>반복 패턴이 없는 이미지라서 선택할 좌표가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones and leaves it where they are: no place can be asked of it.
Train a diffusion generator to choose coordinates.</source>
   <translation>DeepSMOTE는 실제 이미지 두 장 사이를 만들고 위치를 그대로 둡니다. 위치를 지정할 수 없습니다.
좌표를 지정하려면 확산 생성기를 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Any place of the pattern, instead of the places seen in your pictures</source>
   <translation>이미지에서 본 위치 대신 패턴의 아무 위치나 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Move each coordinate by up to this much, so that no two pictures lie the same</source>
   <translation>같은 위치의 이미지가 없도록 각 좌표를 최대 이만큼 옮깁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Make the pictures; what exists is never overwritten</source>
   <translation>이미지를 만듭니다. 있는 것은 절대 덮어쓰지 않습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stopping…</source>
   <translation>정지하는 중…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Last (epoch {epoch})</source>
   <translation>마지막 (에폭 {epoch})</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Highest score (epoch {epoch}), but it copies</source>
   <translation>최고 점수 (에폭 {epoch}), 복제 있음</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best on held-back pictures (epoch {epoch})</source>
   <translation>검증 이미지에서 최적 (에폭 {epoch})</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best (epoch {epoch}), score {score:.2f}</source>
   <translation>최적 (에폭 {epoch}), 점수 {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Epoch {epoch}</source>
   <translation>에폭 {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones, and there is only one of {name}.</source>
   <translation>DeepSMOTE는 실제 이미지 두 장 사이를 만드는데 {name} 이미지는 한 장뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output folder</source>
   <translation>출력 폴더</translation>
  </message>
 </context>
 <context>
  <name>GenerationTab</name>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Open f&amp;older</source>
   <translation>폴더 열기(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Show the set's folder in the file manager</source>
   <translation>파일 관리자에서 세트의 폴더를 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>E&amp;xport…</source>
   <translation>내보내기(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Copy what you did not reject into a folder that other programs read</source>
   <translation>거부하지 않은 것을 다른 프로그램이 읽는 폴더로 복사합니다</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set</source>
   <translation>세트</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Train a model first. As soon as it has a checkpoint, pictures can be made here.</source>
   <translation>먼저 모델을 학습하십시오. 체크포인트가 생기면 여기서 이미지를 만들 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Press Balance, then Generate: every class is filled up to the largest one.</source>
   <translation>균형 맞추기를 누른 뒤 생성을 누르면 모든 클래스가 가장 큰 클래스만큼 채워집니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Nothing generated yet.</source>
   <translation>아직 생성한 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Newest set: {name}</source>
   <translation>최신 세트: {name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Folder of a generated set</source>
   <translation>생성된 세트의 폴더</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder}에 manifest.csv가 없습니다. 여기서 생성으로 만든 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>This is not a generated set.</source>
   <translation>생성된 세트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set in view: {name}</source>
   <translation>보고 있는 세트: {name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The decision could not be kept.</source>
   <translation>결정을 저장하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>coordinate error {median} (median)</source>
   <translation>좌표 오차 {median} (중앙값)</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The pictures cannot be made.</source>
   <translation>이미지를 만들 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The first pictures appear here soon. Before the first set a judge of them is trained.</source>
   <translation>곧 첫 이미지가 여기에 나타납니다. 첫 세트 전에는 이미지를 가려낼 판정기를 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Another set can be looked at when this one is made.</source>
   <translation>이 세트가 다 만들어지면 다른 세트를 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Generating from {run}</source>
   <translation>{run}(으)로 생성</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>No pictures were made.</source>
   <translation>만들어진 이미지가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Finished in {time}. Export the pictures, or see under Evaluation whether they help.</source>
   <translation>{time} 만에 끝났습니다. 이미지를 내보내거나, 도움이 되는지 평가 탭에서 확인하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Stopped. Generate again into the same folder to complete the set.</source>
   <translation>정지했습니다. 같은 폴더로 다시 생성하면 세트가 완성됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Ended before its time. What was made is kept.</source>
   <translation>도중에 끝났습니다. 만든 것은 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The set could not be completed.</source>
   <translation>세트를 완성하지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <location filename="../../app/help.py" />
   <source>Flawsmith help</source>
   <translation>Flawsmith 도움말</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Pages of the manual</source>
   <translation>설명서의 쪽</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Choose a page</source>
   <translation>쪽을 고르십시오</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page</source>
   <translation>쪽</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Links lead to other pages</source>
   <translation>링크는 다른 쪽으로 이어집니다</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 뒤로(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page read before (Alt+Left)</source>
   <translation>앞서 읽은 쪽(Alt+왼쪽)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Close the manual (Esc)</source>
   <translation>설명서를 닫습니다(Esc)</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Runs</source>
   <translation>런</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Select one to look at it, or two (Ctrl+click) to compare them.</source>
   <translation>하나를 골라 보거나, 둘(Ctrl+클릭)을 골라 비교하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>No runs yet. Every training is kept and listed here.</source>
   <translation>아직 런이 없습니다. 모든 학습이 보관되어 여기에 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Run</source>
   <translation>런</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Epochs</source>
   <translation>에폭</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Score</source>
   <translation>점수</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Every training of this project, the newest first; the star is the highest score</source>
   <translation>이 프로젝트의 모든 학습, 최신순. 별표는 최고 점수입니다</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>This run is being trained.</source>
   <translation>이 런은 학습 중입니다.</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Generator</source>
   <translation>생성기</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Timesteps</source>
   <translation>타임스텝</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Last trained</source>
   <translation>마지막 학습</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Best checkpoint</source>
   <translation>최적 체크포인트</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion</source>
   <translation>확산 모델</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion, as published</source>
   <translation>확산 모델, 논문 방식</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Delete {run}?</source>
   <translation>{run}을(를) 지울까요?</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>It is moved to the trash with its {number} checkpoints. Pictures made with it stay.</source>
   <translation>체크포인트 {number}개와 함께 휴지통으로 옮깁니다. 이것으로 만든 이미지는 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Delete</source>
   <translation>지우기(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Keep it</source>
   <translation>남겨 두기(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>The run could not be deleted.</source>
   <translation>런을 지우지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>JobButtons</name>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>C&amp;ontinue</source>
   <translation>계속(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>&amp;Start</source>
   <translation>시작(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>P&amp;ause</source>
   <translation>일시 정지(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>S&amp;top</source>
   <translation>정지(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Res&amp;ume</source>
   <translation>재개(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Go on</source>
   <translation>이어서 진행합니다</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Stopping…</source>
   <translation>정지하는 중…</translation>
  </message>
 </context>
 <context>
  <name>JobsButton</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs</source>
   <translation>작업</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Nothing is at work.</source>
   <translation>실행 중인 작업이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>No jobs</source>
   <translation>작업 없음</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>작업 중</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text}, {number} waiting</source>
   <translation>{text}, 대기 {number}개</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text} ▾</source>
   <translation>{text} ▾</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs: {text}</source>
   <translation>작업: {text}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Trainings and sets at work are listed here</source>
   <translation>진행 중인 학습과 세트가 여기에 나옵니다</translation>
  </message>
 </context>
 <context>
  <name>LanguageMenu</name>
  <message>
   <location filename="../../app/language.py" />
   <source>&amp;Language</source>
   <translation>언어(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>The language of the window</source>
   <translation>창의 언어</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>As the &amp;system</source>
   <translation>시스템 설정대로(&amp;S)</translation>
  </message>
 </context>
 <context>
  <name>LargePictures</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Before</source>
   <translation>이전(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The one before (left arrow)</source>
   <translation>이전 이미지(왼쪽 화살표)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Next</source>
   <translation>다음(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The next one (right arrow)</source>
   <translation>다음 이미지(오른쪽 화살표)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Back to the list (Esc)</source>
   <translation>목록으로 돌아갑니다(Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>  ·  {more} more of this group</source>
   <translation>  ·  이 그룹에 {more}장 더</translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <location filename="../../app/menu.py" />
   <source>Fi&amp;le</source>
   <translation>파일(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Run</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Vie&amp;w</source>
   <translation>보기(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hel&amp;p</source>
   <translation>도움말(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Help on what is shown</source>
   <translation>보이는 것에 대한 도움말(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Opens the manual</source>
   <translation>설명서를 엽니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;About Flawsmith</source>
   <translation>Flawsmith 정보(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Version, licences, credits</source>
   <translation>버전, 라이선스, 제작</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;New project…</source>
   <translation>새 프로젝트(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Begin with a folder of pictures</source>
   <translation>이미지 폴더로 시작합니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Open project…</source>
   <translation>프로젝트 열기(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open a project's folder</source>
   <translation>프로젝트 폴더를 엽니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open &amp;recent</source>
   <translation>최근 프로젝트 열기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the &amp;demo</source>
   <translation>데모 열기(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Pictures that Flawsmith draws itself</source>
   <translation>Flawsmith가 직접 그린 이미지</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Other &amp;pictures…</source>
   <translation>다른 이미지(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Prepare another folder of pictures</source>
   <translation>다른 이미지 폴더를 준비합니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Show project &amp;folder</source>
   <translation>프로젝트 폴더 보기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the project's folder in the file manager</source>
   <translation>프로젝트 폴더를 파일 관리자에서 엽니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Save &amp;support bundle…</source>
   <translation>지원 묶음 저장(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>One file with what helps others to find a fault; no pictures unless you want</source>
   <translation>문제를 찾는 데 도움이 되는 파일 하나. 원하지 않으면 이미지는 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Quit</source>
   <translation>끝내기(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Close the window</source>
   <translation>창을 닫습니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Start training</source>
   <translation>학습 시작(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>With the settings of the Training tab</source>
   <translation>학습 탭의 설정으로</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Pause or resume</source>
   <translation>일시 정지/재개(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hold the training, or go on</source>
   <translation>학습을 멈추거나 이어서 합니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>S&amp;top training</source>
   <translation>학습 정지(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Everything is kept</source>
   <translation>모두 보관됩니다</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Jobs</source>
   <translation>작업(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>What is at work and what waits</source>
   <translation>진행 중인 것과 대기 중인 것</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Training</source>
   <translation>학습</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Generation</source>
   <translation>생성</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>History</source>
   <translation>이력</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From pictures to a trained model</source>
   <translation>이미지에서 학습된 모델까지</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From a trained model to a balanced set</source>
   <translation>학습된 모델에서 균형 잡힌 세트까지</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Whether a set helps, and how good a model's checkpoints are</source>
   <translation>세트가 도움이 되는지, 모델의 체크포인트가 얼마나 좋은지</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Every training of this project, to look at and to compare</source>
   <translation>이 프로젝트의 모든 학습을 보고 비교합니다</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Choose other &amp;pictures…</source>
   <translation>다른 이미지 선택(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>The pictures could not be prepared.</source>
   <translation>이미지를 준비하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>{title} is under way.</source>
   <translation>진행 중: {title}.</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>I &amp;see</source>
   <translation>알겠습니다(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>&amp;Prepare again</source>
   <translation>다시 준비(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Save support &amp;bundle…</source>
   <translation>지원 묶음 저장(&amp;B)…</translation>
  </message>
 </context>
 <context>
  <name>MatrixGrid</name>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called NG</source>
   <translation>NG 판정</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called OK</source>
   <translation>OK 판정</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>NG</source>
   <translation>NG</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>{title}: {caught} caught, {leaks} leaks, {overkill} overkill, {passed} passed</source>
   <translation>{title}: 검출 {caught}, 유출 {leaks}, 과검 {overkill}, 통과 {passed}</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <location filename="../../app/new_project.py" />
   <source>New project</source>
   <translation>새 프로젝트</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of the pictures</source>
   <translation>이미지 폴더</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Name of the project</source>
   <translation>프로젝트 이름</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder that the project's own folder is made in</source>
   <translation>프로젝트 폴더를 만들 폴더</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>C&amp;reate</source>
   <translation>만들기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Make the project and prepare the pictures</source>
   <translation>프로젝트를 만들고 이미지를 준비합니다</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose…</source>
   <translation>선택…</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Pictures</source>
   <translation>이미지(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Folder</source>
   <translation>폴더(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect.</source>
   <translation>결함별 하위 폴더가 있는 이미지 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>There is no folder {folder}.</source>
   <translation>{folder} 폴더가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>{folder} exists already. Choose another name.</source>
   <translation>{folder}이(가) 이미 있습니다. 다른 이름을 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>The project is made in {folder}. That folder can be moved and copied later.</source>
   <translation>프로젝트를 {folder}에 만듭니다. 그 폴더는 나중에 옮기고 복사할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of pictures</source>
   <translation>이미지 폴더</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder for the project</source>
   <translation>프로젝트를 둘 폴더</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Finished: {title}</source>
   <translation>완료: {title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Ended before its time: {title}</source>
   <translation>도중에 끝남: {title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <location filename="../../app/opening.py" />
   <source>{title} is under way. Wait for its end or stop it first.</source>
   <translation>진행 중: {title}. 끝나기를 기다리거나 먼저 정지하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Not now.</source>
   <translation>지금은 할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} cannot be read. Look whether its drive or network share is connected.</source>
   <translation>{folder}을(를) 읽을 수 없습니다. 드라이브나 네트워크 공유가 연결되어 있는지 보십시오.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project cannot be opened.</source>
   <translation>프로젝트를 열 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} was made with a newer version of Flawsmith. Install that version here too; nothing was changed.</source>
   <translation>{folder}은(는) 더 새로운 Flawsmith로 만들었습니다. 여기에도 그 버전을 설치하십시오. 아무것도 바꾸지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project needs a newer Flawsmith.</source>
   <translation>더 새로운 Flawsmith가 필요한 프로젝트입니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} holds no project. To begin a new one, choose a folder of pictures instead.</source>
   <translation>{folder}에 프로젝트가 없습니다. 새로 시작하려면 이미지 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Begin a project with these pictures</source>
   <translation>이 이미지로 프로젝트 시작(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This is not a project.</source>
   <translation>프로젝트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{file} cannot be read. Restore it from a copy, or choose the pictures again: decisions and runs are kept.</source>
   <translation>{file}을(를) 읽을 수 없습니다. 사본에서 복원하거나 이미지를 다시 선택하십시오. 결정과 런은 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Choose the pictures…</source>
   <translation>이미지 선택(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project is damaged.</source>
   <translation>프로젝트가 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Use it &amp;here</source>
   <translation>여기서 사용(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project was prepared by an older Flawsmith and is now prepared again. Your decisions and runs are kept.</source>
   <translation>이전 버전의 Flawsmith로 준비된 프로젝트라 지금 다시 준비합니다. 결정과 런은 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The last preparation of this project was ended early; it goes on now.</source>
   <translation>이 프로젝트의 마지막 준비가 도중에 끝나 지금 이어서 합니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The pictures of this project are not in {folder} any more.</source>
   <translation>이 프로젝트의 이미지가 이제 {folder}에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Show where they &amp;are…</source>
   <translation>위치 지정(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The other window still uses this project.</source>
   <translation>다른 창이 아직 이 프로젝트를 쓰고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Close the project there first; it can then be used here.</source>
   <translation>먼저 거기서 프로젝트를 닫으면 여기서 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Folder of pictures</source>
   <translation>이미지 폴더</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Project folder</source>
   <translation>프로젝트 폴더</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} is not there any more. If it was moved, open it where it is now.</source>
   <translation>{folder}이(가) 이제 없습니다. 옮겼다면 지금 있는 곳에서 여십시오.</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Open…</source>
   <translation>열기(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project was not found.</source>
   <translation>프로젝트를 찾지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>OtherLinePage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Another line</source>
   <translation>다른 라인</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Nothing was learnt from the pictures of this line</source>
   <translation>이 라인의 이미지에서는 아무것도 배우지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same models on the other line's pictures. Only where that line itself has {rate} false alarms (matched) can they be compared; the rest is what happens with the threshold left as it is.</source>
   <translation>같은 모델을 다른 라인의 이미지로. 그 라인 자체에서 오경보가 {rate}일 때(맞춤)만 비교할 수 있고, 나머지는 임계값을 그대로 두었을 때입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>배우는 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall, matched {rate}</source>
   <translation>NG 재현율, 맞춤 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall</source>
   <translation>NG 재현율</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>False alarms</source>
   <translation>오경보</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks</source>
   <translation>유출</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill</source>
   <translation>과검</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 뒤로(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Back to the Training tab (Esc). Decisions are kept.</source>
   <translation>학습 탭으로 돌아갑니다(Esc). 결정은 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>마지막 결정을 되돌립니다(Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Apply</source>
   <translation>적용(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>1 decision, not applied yet</source>
   <translation>결정 1개, 아직 적용 안 됨</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>{number} decisions, not applied yet</source>
   <translation>결정 {number}개, 아직 적용 안 됨</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Prepare the pictures again with these decisions; only what they touch is done anew</source>
   <translation>이 결정으로 이미지를 다시 준비합니다. 해당되는 것만 새로 합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Nothing to apply</source>
   <translation>적용할 것이 없습니다</translation>
  </message>
 </context>
 <context>
  <name>PassportPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Real pictures</source>
   <translation>실제 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>How many real pictures there were for what</source>
   <translation>실제 이미지를 무엇에 몇 장 썼는지</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Passport</source>
   <translation>명세</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Ctrl+C copies; the report has all of it</source>
   <translation>Ctrl+C로 복사합니다. 보고서에 모두 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>No picture of validation or test was seen by a generator or changed in any way.</source>
   <translation>검증과 시험의 이미지는 어느 생성기도 보지 않았고 조금도 바꾸지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>클래스</translation>
  </message>
 </context>
 <context>
  <name>PatternPanel</name>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern</source>
   <translation>패턴</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view…</source>
   <translation>검토(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture</source>
   <translation>모든 이미지의 좌표를 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture before</source>
   <translation>이전 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture after</source>
   <translation>다음 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Solid: one cell of the repeating circuit. Dashed: the template. Dot: the coordinate x, y, where the template lies in this picture.</source>
   <translation>실선: 반복 회로의 셀 하나. 점선: 템플릿. 점: 이 이미지에서 템플릿이 놓인 좌표 x, y.</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>The repeating pattern of the circuit is looked for as soon as there are pictures.</source>
   <translation>이미지가 있으면 바로 회로의 반복 패턴을 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: none</source>
   <translation>패턴: 없음</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: cycle {x:.2f} × {y:.2f} px</source>
   <translation>패턴: 주기 {x:.2f} × {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source> at {angle:.0f}°</source>
   <translation>, {angle:.0f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>No repeating pattern was found.</source>
   <translation>반복 패턴을 찾지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>{file} cannot be read any more.</source>
   <translation>{file}을(를) 더 이상 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture {file} with its pattern</source>
   <translation>{file} 이미지와 그 패턴</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>score {score:.2f}</source>
   <translation>점수 {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>회전 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>size {scale:.1f} %</source>
   <translation>크기 {scale:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>template {w:.0f}×{h:.0f} px</source>
   <translation>템플릿 {w:.0f}×{h:.0f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view {number}…</source>
   <translation>검토(&amp;V) {number}…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Look at the pictures whose coordinate is in doubt, and put them right</source>
   <translation>좌표가 의심스러운 이미지를 보고 바로잡습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture, correct it, or draw the repeating cell by hand</source>
   <translation>모든 이미지의 좌표를 보고, 고치거나, 반복 셀을 직접 그립니다</translation>
  </message>
 </context>
 <context>
  <name>PictureCanvas</name>
  <message>
   <location filename="../../app/widgets/canvas.py" />
   <source>{file} cannot be read.</source>
   <translation>{file}을(를) 읽을 수 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>PictureDetail</name>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Generated picture</source>
   <translation>생성된 이미지</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Outlines</source>
   <translation>윤곽선(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Draw a line around the defects (O)</source>
   <translation>결함 둘레에 선을 그립니다(O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Accept</source>
   <translation>채택(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is as it should be (A)</source>
   <translation>이미지가 맞습니다(A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Reject</source>
   <translation>거부(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is left out of everything; the file stays on disk (R)</source>
   <translation>모든 것에서 뺍니다. 파일은 디스크에 남습니다(R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>마지막 결정을 되돌립니다(Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Before</source>
   <translation>이전(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The one before (left arrow)</source>
   <translation>이전 이미지(왼쪽 화살표)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Next</source>
   <translation>다음(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The next one (right arrow)</source>
   <translation>다음 이미지(오른쪽 화살표)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Back to the gallery (Esc)</source>
   <translation>갤러리로 돌아갑니다(Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>generated</source>
   <translation>생성</translation>
  </message>
 </context>
 <context>
  <name>PictureList</name>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Choose the picture to look at (Page Up, Page Down)</source>
   <translation>볼 이미지를 고르십시오(Page Up, Page Down)</translation>
  </message>
 </context>
 <context>
  <name>PicturesPanel</name>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hoose pictures…</source>
   <translation>이미지 선택(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect class</source>
   <translation>결함 클래스별 하위 폴더가 있는 폴더를 선택합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop</source>
   <translation>정지</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop preparing the pictures; what was found so far is kept</source>
   <translation>이미지 준비를 정지합니다. 지금까지 찾은 것은 보존됩니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check</source>
   <translation>점검</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>See what was found in the pictures</source>
   <translation>이미지에서 발견된 것을 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in originals…</source>
   <translation>원본에서 결함 클릭…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>In these originals the defects could not be found; show where they are</source>
   <translation>이 원본들에서는 결함을 찾지 못했습니다. 어디에 있는지 알려 주십시오</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply the decisions</source>
   <translation>결정 적용</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Prepare the pictures again with what you decided on the pages</source>
   <translation>페이지에서 결정한 내용으로 이미지를 다시 준비합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>No pictures yet</source>
   <translation>아직 이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Drop a folder here, or choose one. It should hold one sub-folder for each defect class; good pictures go in one named “ok”.</source>
   <translation>폴더를 여기에 놓거나 선택하십시오. 결함 클래스별 하위 폴더가 있어야 하며, 양품 이미지는 “ok” 폴더에 둡니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, 1 class</source>
   <translation>이미지 {pictures}장, 클래스 1개</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, {classes} classes</source>
   <translation>이미지 {pictures}장, 클래스 {classes}개</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply 1 decision</source>
   <translation>결정 1개 적용</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply {number} decisions</source>
   <translation>결정 {number}개 적용</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hange…</source>
   <translation>변경(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check: nothing in the way</source>
   <translation>점검: 문제 없음</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click to see the check</source>
   <translation>클릭하면 점검 결과를 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in 1 original…</source>
   <translation>원본 1장에서 결함 클릭…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in {number} originals…</source>
   <translation>원본 {number}장에서 결함 클릭…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Folder of pictures</source>
   <translation>이미지 폴더</translation>
  </message>
 </context>
 <context>
  <name>PlaceSide</name>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Right as it is</source>
   <translation>이대로 맞음(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>The lattice lies as it should (Enter)</source>
   <translation>격자가 제자리에 있습니다(Enter)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Take this place</source>
   <translation>이 위치로(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use the place you dragged the lattice to (Enter)</source>
   <translation>격자를 끌어다 놓은 위치를 사용합니다(Enter)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Put it bac&amp;k</source>
   <translation>되돌리기(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Move the lattice back to where it was</source>
   <translation>격자를 원래 위치로 되돌립니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Drag the lattice until its lines lie on the circuit. Arrow keys move it by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>선이 회로 위에 놓이도록 격자를 끄십시오. 화살표 키는 1 px, Shift와 함께 0.1 px. 휠은 확대, 오른쪽 단추는 이동, 0은 전체 보기입니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You said: right as it is.</source>
   <translation>이대로 맞다고 지정했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You put it right by hand.</source>
   <translation>손으로 바로잡았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You left it out.</source>
   <translation>제외했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>This picture {doubt}.</source>
   <translation>이 이미지: {doubt}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Take &amp;in again</source>
   <translation>다시 포함(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Leave out</source>
   <translation>제외(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use this picture after all</source>
   <translation>이 이미지를 다시 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>이 이미지를 사용하지 않습니다. 파일은 디스크에 남습니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>회전 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>moved by hand</source>
   <translation>손으로 옮김</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>score {score:.2f}</source>
   <translation>점수 {score:.2f}</translation>
  </message>
 </context>
 <context>
  <name>Plot</name>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>real pictures: {value}</source>
   <translation>실제 이미지: {value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>now {value}</source>
   <translation>현재 {value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}</source>
   <translation>최종 {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}   ★ {best} at {epoch:g}</source>
   <translation>최종 {last}   ★ {best} (에폭 {epoch:g})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>{last}  ★ {best}</source>
   <translation>{last}  ★ {best}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>epoch {epoch:.4g}: {value}</source>
   <translation>에폭 {epoch:.4g}: {value}</translation>
  </message>
 </context>
 <context>
  <name>Preparation</name>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Making the demo pictures</source>
   <translation>데모 이미지 만들기</translation>
  </message>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Preparing the pictures</source>
   <translation>이미지 준비</translation>
  </message>
 </context>
 <context>
  <name>ProgressPanel</name>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Progress</source>
   <translation>진행</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Offer</source>
   <translation>제안</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Nothing is offered now</source>
   <translation>지금은 제안이 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>   (and {count} more)</source>
   <translation>   (그 밖에 {count}개)</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>{done} of {total} {unit}</source>
   <translation>{done} / {total} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Looking at the checkpoint of epoch {epoch}</source>
   <translation>에폭 {epoch}의 체크포인트를 살펴보는 중</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Waiting for: {title}. It starts by itself.</source>
   <translation>대기 중: {title}. 끝나면 저절로 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Stopping after the step at hand; everything is kept.</source>
   <translation>지금 단계가 끝나면 정지합니다. 모두 보관됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Starting. The first steps take a few seconds.</source>
   <translation>시작하는 중. 처음 몇 초가 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Paused</source>
   <translation>일시 정지</translation>
  </message>
 </context>
 <context>
  <name>ProjectSide</name>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The project could not be read whole.</source>
   <translation>프로젝트를 다 읽지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The decision could not be kept.</source>
   <translation>결정을 저장하지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>ProofProgress</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number} of {total}</source>
   <translation>모델 {number}/{total}</translation>
  </message>
 </context>
 <context>
  <name>ProofSide</name>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof in view</source>
   <translation>보고 있는 증명</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Look at another proof of this project</source>
   <translation>이 프로젝트의 다른 증명을 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof</source>
   <translation>증명</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Progress</source>
   <translation>진행</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Does it help?</source>
   <translation>도움이 됩니까?</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>An inspection model learns from your real pictures alone, with classic augmentation, with the synthetic set, and with both. All are then tested on real defects that no generator ever saw. The answer is one sentence: the set helps, makes no measurable difference, or hurts, and how sure that is.</source>
   <translation>검사 모델이 실제 이미지만으로, 일반 증강과 함께, 합성 세트와 함께, 둘 다와 함께 배웁니다. 그리고 어느 생성기도 보지 못한 실제 결함으로 모두 시험합니다. 답은 한 문장입니다: 도움이 되는지, 측정할 만한 차이가 없는지, 해가 되는지, 그리고 얼마나 확실한지.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>F1 explains it at length.</source>
   <translation>F1에서 자세히 설명합니다.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>{name} (not finished)</source>
   <translation>{name} (끝나지 않음)</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Nothing proved yet.</source>
   <translation>아직 증명한 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Stopped at {done} of {total} models. Continue takes it up from there.</source>
   <translation>모델 {done}/{total}에서 정지. 계속을 누르면 이어집니다.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Choose another proof, or start one on the left.</source>
   <translation>다른 증명을 고르거나 왼쪽에서 시작하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>The proof could not be read.</source>
   <translation>증명을 읽지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Finished: {models} models trained.</source>
   <translation>완료: 모델 {models}개 학습.</translation>
  </message>
 </context>
 <context>
  <name>ProofSteps</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Proof</source>
   <translation>증명</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Models of the proof</source>
   <translation>증명의 모델</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Each model that is trained, with the share of the test's defects it finds at 2 % false alarms</source>
   <translation>학습한 모델과, 오경보 2 %에서 찾은 시험 결함의 비율</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>{models} inspection models: {kinds} kinds of training, {seeds} of each. One alone may be luck; the verdict comes from all of them. In the table: the share of the test's defects that each finds at 2 % false alarms.</source>
   <translation>검사 모델 {models}개: 학습 방식 {kinds}가지, 각 {seeds}개. 하나만으로는 우연일 수 있으므로 판정은 모두에서 나옵니다. 표는 오경보 2 %에서 각 모델이 찾은 시험 결함의 비율입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Learns from</source>
   <translation>배우는 것</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number}</source>
   <translation>모델 {number}</translation>
  </message>
 </context>
 <context>
  <name>ProofView</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures of the proof</source>
   <translation>증명의 값</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Defects found</source>
   <translation>찾은 결함</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many defects each kind of training finds</source>
   <translation>학습 방식별로 찾은 결함의 수</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Each class</source>
   <translation>클래스별</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Which defects are found</source>
   <translation>어떤 결함을 찾았는지</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Amounts</source>
   <translation>양</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many synthetic pictures are best</source>
   <translation>합성 이미지가 몇 장일 때 가장 좋은지</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Curves</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>ROC, precision and recall</source>
   <translation>ROC, 정밀도와 재현율</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Counts</source>
   <translation>개수</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Confusion matrices</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Another line</source>
   <translation>다른 라인</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The same models on another process line</source>
   <translation>같은 모델을 다른 공정 라인에서</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Passport</source>
   <translation>명세</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>What was compared, with versions and keys</source>
   <translation>무엇을 비교했는지, 버전과 키</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Report (*.pdf)</source>
   <translation>보고서 (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save the report</source>
   <translation>보고서 저장</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The report could not be saved.</source>
   <translation>보고서를 저장하지 못했습니다.</translation>
  </message>
 </context>
 <context>
  <name>ProvePanel</name>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Proved on</source>
   <translation>증명 조건</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The inspection model that is trained with and without the set. The small network needs no graphics card.
The others are those of the published work; they begin with ImageNet weights where their file is found,
otherwise from zero, and the report says which.</source>
   <translation>세트를 넣은 것과 넣지 않은 것으로 학습하는 검사 모델입니다. 작은 신경망은 그래픽 카드가 필요 없습니다.
나머지는 논문에서 쓴 것입니다. 파일이 있으면 ImageNet 가중치에서, 없으면
처음부터 학습하며 보고서에 적힙니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection &amp;model</source>
   <translation>검사 모델(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection model</source>
   <translation>검사 모델</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Further test pictures</source>
   <translation>추가 시험 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None: only the tenth that was held back</source>
   <translation>없음: 남겨 둔 10분의 1만</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of the same line that were not prepared, one sub-folder a class.
The more defects in it, the smaller the differences that can be seen.</source>
   <translation>준비하지 않은, 같은 라인의 실제 이미지 폴더. 클래스마다 하위 폴더 하나.
결함이 많을수록 작은 차이도 보입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Another line</source>
   <translation>다른 라인</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of another process line, one sub-folder a class: does it help there?</source>
   <translation>다른 공정 라인의 실제 이미지 폴더. 클래스마다 하위 폴더 하나. 거기서도 도움이 되는지 봅니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet 가중치</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None named: from this computer's cache, else from zero</source>
   <translation>지정 없음: 이 컴퓨터의 캐시에서, 없으면 처음부터</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The folder with the published weights of this model, such as resnet50-11ad3fa6.pth.
Nothing is downloaded.</source>
   <translation>이 모델의 공개된 가중치가 있는 폴더입니다. 예: resnet50-11ad3fa6.pth.
아무것도 내려받지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Start</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>멈춘 곳부터 이 증명을 이어서 합니다. 학습한 것은 남아 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Hold the proof and free the processor</source>
   <translation>증명을 멈추고 프로세서를 비웁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Stop; the models that are trained are kept, and the proof can be continued</source>
   <translation>정지합니다. 학습한 모델은 남고 증명을 이어서 할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>먼저 학습 탭에서 이미지를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>An inspection model learns good and bad pictures, and this project has no good ones: put some into a sub-folder “ok” and prepare again.</source>
   <translation>검사 모델은 양품과 불량을 배우는데 이 프로젝트에는 양품이 없습니다. 하위 폴더 “ok”에 넣고 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Make a set in the Generation tab first.</source>
   <translation>먼저 생성 탭에서 세트를 만드십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Nothing was held back to test with: that takes {least} pictures of a class. Name further test pictures, real ones that were not prepared.</source>
   <translation>시험용으로 남겨 둔 이미지가 없습니다. 한 클래스에 {least}장 이상이 있어야 남겨 둡니다. 준비에 쓰지 않은 실제 이미지를 추가 시험 이미지로 지정하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Tick the set that is to be proved.</source>
   <translation>증명할 세트를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Train the inspection models and compare them; everything is kept</source>
   <translation>검사 모델을 학습해 비교합니다. 모두 보관됩니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>“{name}” stopped at {done} of {total} models.</source>
   <translation>“{name}”: 모델 {done}/{total}개에서 정지.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>{models} inspection models learn from the real pictures alone, with classic augmentation, with the set and with both, {seeds} of each kind. All are tested on real pictures that no generator saw.</source>
   <translation>검사 모델 {models}개가 실제 이미지만으로, 일반 증강과, 세트와, 둘 다와 함께 배웁니다. 각 {seeds}개씩입니다. 모두 어느 생성기도 보지 못한 실제 이미지로 시험합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Roughly {time} on this computer.</source>
   <translation>이 컴퓨터에서 대략 {time}.</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The small network is much faster.</source>
   <translation>작은 신경망이 훨씬 빠릅니다.</translation>
  </message>
 </context>
 <context>
  <name>ReviewList</name>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures shown</source>
   <translation>표시할 이미지</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Which pictures are listed</source>
   <translation>목록에 표시할 이미지를 고릅니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>right</source>
   <translation>맞음</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>moved</source>
   <translation>옮김</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>left out</source>
   <translation>제외됨</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>To look at ({number})</source>
   <translation>확인할 이미지 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>All pictures ({number})</source>
   <translation>모든 이미지 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Left out ({number})</source>
   <translation>제외한 이미지 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No coordinate is in doubt. Choose “All pictures” to look at them anyway.</source>
   <translation>의심스러운 좌표가 없습니다. 그래도 보려면 “모든 이미지”를 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No picture was left out.</source>
   <translation>제외한 이미지가 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates to look at</source>
   <translation>확인할 좌표</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The picture with the pattern's lattice</source>
   <translation>패턴 격자가 그려진 이미지</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The lines should lie on the same parts of the circuit everywhere</source>
   <translation>선이 어디서나 회로의 같은 부분에 놓여야 합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coor&amp;dinates</source>
   <translation>좌표(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>See and correct where the pattern lies in each picture</source>
   <translation>각 이미지에서 패턴의 위치를 보고 바로잡습니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Repeating cell by &amp;hand</source>
   <translation>반복 셀 직접 그리기(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Draw the repeating cell yourself, or say that there is none</source>
   <translation>반복 셀을 직접 그리거나, 없다고 지정합니다</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Picture</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates</source>
   <translation>좌표</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Choose a picture at the left.</source>
   <translation>왼쪽에서 이미지를 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The repeating cell was changed. Press Apply: all coordinates are then found anew.</source>
   <translation>반복 셀이 바뀌었습니다. 적용을 누르면 모든 좌표를 새로 구합니다.</translation>
  </message>
 </context>
 <context>
  <name>RunChoice</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Run</source>
   <translation>런</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The star marks the run with the highest overall score</source>
   <translation>별표는 종합 점수가 가장 높은 런입니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No trained run yet</source>
   <translation>학습된 런이 아직 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>At every checkpoint pictures are drawn and compared with real ones. The best one is used for generating: the highest score among those that copy no picture.</source>
   <translation>체크포인트마다 이미지를 그려 실제와 비교합니다. 최적의 것을 생성에 씁니다: 복제가 없는 것 중 점수가 가장 높은 것.</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Show its &amp;curves</source>
   <translation>곡선 보기(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The same figures against the epoch, in the Training tab</source>
   <translation>학습 탭에서 같은 값을 에폭별로 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>&amp;Two runs side by side</source>
   <translation>두 런을 나란히(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Compare runs in the History tab</source>
   <translation>이력 탭에서 런을 비교합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
 </context>
 <context>
  <name>RunColumn</name>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Run</source>
   <translation>런</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>No samples.</source>
   <translation>샘플이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>&amp;Show</source>
   <translation>보기(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Show this run in the Training tab</source>
   <translation>이 런을 학습 탭에서 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>C&amp;ontinue</source>
   <translation>계속(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Go on with this run from its last checkpoint</source>
   <translation>이 런을 마지막 체크포인트부터 이어서 학습합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Copy settings</source>
   <translation>설정 복사</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Take its settings over for the next training</source>
   <translation>이 설정을 다음 학습에 씁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Delete…</source>
   <translation>지우기…</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Move this run with all its checkpoints to the trash</source>
   <translation>이 런과 모든 체크포인트를 휴지통으로 옮깁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>샘플, 에폭 {epoch} – 왼쪽 실제, 오른쪽 생성</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run</source>
   <translation>런</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run in view</source>
   <translation>보고 있는 런</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Look at another run; the star marks the one with the highest overall score</source>
   <translation>다른 런을 봅니다. 별표는 종합 점수가 가장 높은 런입니다</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>The run with the highest overall score</source>
   <translation>종합 점수가 가장 높은 런</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Curves</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Finished: {epochs} epochs. Go to Generation to make pictures with it.</source>
   <translation>완료: {epochs}에폭. 생성 탭에서 이미지를 만드십시오.</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped at epoch {epoch} of {epochs}. Continue takes it up from there.</source>
   <translation>에폭 {epoch}/{epochs}에서 정지. 계속을 누르면 거기서 이어집니다.</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped in its first epoch. Continue takes it up.</source>
   <translation>첫 에폭에서 정지. 계속을 누르면 이어집니다.</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>No checkpoint is good enough yet: {why}</source>
   <translation>아직 쓸 만한 체크포인트가 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ epoch {epoch}</source>
   <translation>★ 에폭 {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>에폭 {epoch}/{epochs}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop the training; everything is kept, and Continue takes it up again</source>
   <translation>학습을 정지합니다. 모두 보관되며 계속을 누르면 이어집니다</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop &amp;here</source>
   <translation>여기서 정지(&amp;H)</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: real picture
{file}</source>
   <translation>{name}: 실제 이미지
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated for the same coordinate
{file}</source>
   <translation>{name}: 같은 좌표로 생성
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated between this real picture and another
{file}</source>
   <translation>{name}: 이 실제 이미지와 다른 이미지 사이에서 생성
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>
coordinate error {error}</source>
   <translation>
좌표 오차 {error}</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint before</source>
   <translation>이전 체크포인트의 샘플</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint after</source>
   <translation>다음 체크포인트의 샘플</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Epoch of the samples</source>
   <translation>샘플의 에폭</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Drag to see the same pictures get better from checkpoint to checkpoint</source>
   <translation>끌면 같은 이미지가 체크포인트마다 좋아지는 것을 볼 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside a real one of the same coordinate.</source>
   <translation>체크포인트마다 여기에 몇 장을 만들어, 같은 좌표의 실제 이미지와 나란히 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside the nearer of the two real ones it lies between.</source>
   <translation>체크포인트마다 여기에 몇 장을 만들어, 사이에 놓인 두 실제 이미지 중 가까운 것과 나란히 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>샘플, 에폭 {epoch} – 왼쪽 실제, 오른쪽 생성</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – nearest real left, generated right</source>
   <translation>샘플, 에폭 {epoch} – 왼쪽 가장 가까운 실제, 오른쪽 생성</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>{title}, best checkpoint ★</source>
   <translation>{title}, 최적 체크포인트 ★</translation>
  </message>
 </context>
 <context>
  <name>SetChoice</name>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Sets to prove</source>
   <translation>증명할 세트</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Other &amp;folder…</source>
   <translation>다른 폴더(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Add a generated set that lies outside of the project</source>
   <translation>프로젝트 밖에 있는 생성 세트를 더합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>There is no generated set yet. Make one first: the proof then says whether it is worth using.</source>
   <translation>아직 생성된 세트가 없습니다. 먼저 만드십시오. 그러면 쓸 가치가 있는지 증명합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>&amp;Go to Generation</source>
   <translation>생성으로 가기(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Make a balanced set with a trained model</source>
   <translation>학습된 모델로 균형 잡힌 세트를 만듭니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures</source>
   <translation>{name}, 이미지 {number}장</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures ↗</source>
   <translation>{name}, 이미지 {number}장 ↗</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Prove this set: {folder}</source>
   <translation>이 세트를 증명: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Outside of the project: {folder}</source>
   <translation>프로젝트 밖: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Folder of a generated set</source>
   <translation>생성된 세트의 폴더</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder}에 manifest.csv가 없습니다. 여기서 생성으로 만든 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>This is not a generated set.</source>
   <translation>생성된 세트가 아닙니다.</translation>
  </message>
 </context>
 <context>
  <name>SharePlot</name>
  <message>
   <location filename="../../app/widgets/share_plot.py" />
   <source>The wheel zooms, dragging moves, a double click shows all again</source>
   <translation>휠은 확대, 끌면 이동, 두 번 클릭하면 전체 보기</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Start</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith turns a folder of your defect pictures into a balanced training set, and proves whether it helps.</source>
   <translation>Flawsmith는 결함 이미지 폴더를 균형 잡힌 학습 세트로 바꾸고, 도움이 되는지 증명합니다.</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Choose your pictures…</source>
   <translation>이미지 선택(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open the &amp;demo</source>
   <translation>데모 열기(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Open another project…</source>
   <translation>다른 프로젝트 열기(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open a project's folder (Ctrl+O)</source>
   <translation>프로젝트 폴더를 엽니다(Ctrl+O)</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Recent projects</source>
   <translation>최근 프로젝트</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>A folder with one sub-folder for each defect; good pictures in one named “ok”. Your pictures are only read, never changed. You can also drop the folder here.</source>
   <translation>결함별 하위 폴더가 있는 폴더. 양품은 “ok” 폴더에 둡니다. 이미지는 읽기만 하고 바꾸지 않습니다. 폴더를 여기에 놓아도 됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith draws its own pictures and prepares them: nothing is needed, about a minute.</source>
   <translation>Flawsmith가 이미지를 직접 그려 준비합니다. 아무것도 필요 없고 1분쯤 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Opening {name}…</source>
   <translation>{name} 여는 중…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>None yet.</source>
   <translation>아직 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>SupportDialog</name>
  <message>
   <location filename="../../app/support.py" />
   <source>Save support bundle</source>
   <translation>지원 묶음 저장</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>One file that helps others to find a fault: the program's log and versions, the device, and of this project the settings, the curves and the names of its files. Nothing is sent; you decide who gets it.</source>
   <translation>문제를 찾는 데 도움이 되는 파일 하나: 프로그램의 로그와 버전, 장치, 그리고 이 프로젝트의 설정, 곡선, 파일 이름. 아무것도 보내지 않으며, 누구에게 줄지는 직접 정합니다.</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Also a few pictures: three of each class and the newest samples</source>
   <translation>이미지 몇 장도 포함(&amp;A): 클래스당 세 장과 최신 샘플</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Leave this off where your pictures may not leave the factory</source>
   <translation>이미지가 공장 밖으로 나가면 안 되는 경우 꺼 두십시오</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Save…</source>
   <translation>저장(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Choose where the file goes</source>
   <translation>파일을 둘 곳을 선택합니다</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Open its &amp;folder</source>
   <translation>폴더 열기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Show the file in the file manager</source>
   <translation>파일 관리자에서 파일을 봅니다</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Zip files (*.zip)</source>
   <translation>Zip 파일 (*.zip)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saving…</source>
   <translation>저장하는 중…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>The bundle could not be saved.</source>
   <translation>묶음을 저장하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saved as {file}.</source>
   <translation>{file}(으)로 저장했습니다.</translation>
  </message>
 </context>
 <context>
  <name>Tiling</name>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated: where the rectangle is right, no seams are seen</source>
   <translation>반복한 셀: 사각형이 맞으면 이음매가 보이지 않습니다</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated</source>
   <translation>반복한 셀</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated is shown here.</source>
   <translation>반복한 셀이 여기에 나타납니다.</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train</source>
   <translation>학습</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Choose pictures first.</source>
   <translation>먼저 이미지를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Why?</source>
   <translation>이유</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Read the whole advice</source>
   <translation>조언 전체를 읽습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion</source>
   <translation>확산 모델</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion, as published</source>
   <translation>확산 모델, 논문 방식</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion draws only the defect and takes the circuit from your pictures: best in most cases.
As published draws the whole picture, as in the paper; it needs more pictures and time.
DeepSMOTE makes pictures between two real ones of a class: for sets of a few tens. It learns
in minutes and cannot be asked for a coordinate.</source>
   <translation>확산 모델은 결함만 그리고 회로는 이미지에서 가져옵니다. 대부분 이것이 가장 좋습니다.
논문 방식은 이미지 전체를 그립니다. 이미지와 시간이 더 필요합니다.
DeepSMOTE는 한 클래스의 실제 이미지 두 장 사이를 만듭니다. 수십 장일 때 알맞고,
몇 분이면 학습하지만 좌표를 지정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>How often the training goes through all pictures</source>
   <translation>모든 이미지를 몇 번 반복해 학습할지</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Generator</source>
   <translation>생성기(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Epochs</source>
   <translation>에폭(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>T&amp;imesteps</source>
   <translation>타임스텝(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>이 런을 마지막 체크포인트부터 원래 설정으로 이어서 학습합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Hold the training and free the processor</source>
   <translation>학습을 멈추고 프로세서를 비웁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Stop after the step at hand; what was learnt is kept and can be continued</source>
   <translation>지금 단계 다음에 정지합니다. 배운 것은 남고 이어서 할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Trying how fast this computer is…</source>
   <translation>이 컴퓨터의 속도를 재는 중…</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Advised: {name}</source>
   <translation>추천: {name}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{text}, about {time}</source>
   <translation>{text}, 약 {time}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>In how many steps a picture is turned into noise and back; 1000 is usual</source>
   <translation>이미지를 몇 단계로 노이즈로 바꾸고 되돌릴지. 보통 1000</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE makes a picture in one step.</source>
   <translation>DeepSMOTE는 한 단계로 이미지를 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start</source>
   <translation>시작(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start next</source>
   <translation>다음에 시작(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train a new run with these settings</source>
   <translation>이 설정으로 새 런을 학습합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Add a training with these settings to the queue; it starts by itself</source>
   <translation>이 설정의 학습을 대기열에 넣습니다. 저절로 시작합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{run} stopped at epoch {epoch} of {epochs}.</source>
   <translation>{run}: 에폭 {epoch}/{epochs}에서 정지.</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>1 training waits and starts by itself.</source>
   <translation>학습 1개가 대기 중이며 저절로 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{number} trainings wait.</source>
   <translation>학습 {number}개가 대기 중입니다.</translation>
  </message>
 </context>
 <context>
  <name>TrainingTab</name>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Choose pictures on the left to begin.</source>
   <translation>왼쪽에서 이미지를 선택해 시작하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>No training yet. Choose the epochs and press Start.</source>
   <translation>아직 학습이 없습니다. 에폭을 정하고 시작을 누르십시오.</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The pictures are being prepared. A training can be started then.</source>
   <translation>이미지를 준비하고 있습니다. 끝나면 학습을 시작할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training cannot start.</source>
   <translation>학습을 시작할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>이 런을 마지막 체크포인트부터 원래 설정으로 이어서 학습합니다</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>계속(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training ended before its time.</source>
   <translation>학습이 도중에 끝났습니다.</translation>
  </message>
 </context>
 <context>
  <name>Trainings</name>
  <message>
   <location filename="../../app/trainings.py" />
   <source>Training {run}</source>
   <translation>{run} 학습</translation>
  </message>
 </context>
 <context>
  <name>UncaughtErrors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>This is a fault of Flawsmith. Jobs that run go on and nothing on disk is lost. If it happens again, start the program anew, and send a support bundle to those who look after it.</source>
   <translation>Flawsmith의 오류입니다. 실행 중인 작업은 계속되고 디스크의 내용은 그대로입니다. 다시 일어나면 프로그램을 새로 시작하고, 지원 묶음을 담당자에게 보내십시오.</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Something unexpected happened.</source>
   <translation>예상하지 못한 일이 일어났습니다.</translation>
  </message>
 </context>
 <context>
  <name>VerdictCard</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Open the &amp;report</source>
   <translation>보고서 열기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The whole proof with pictures, to read and to hand on; opens in the browser</source>
   <translation>그림이 있는 증명 전체. 읽고 전할 수 있으며 브라우저에서 열립니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save P&amp;DF…</source>
   <translation>P&amp;DF 저장…</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Keep the report as a file to send or to print</source>
   <translation>보고서를 보내거나 인쇄할 파일로 남깁니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>   (and {count} more)</source>
   <translation>   (그 밖에 {count}개)</translation>
  </message>
 </context>
 <context>
  <name>_Place</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Leave out</source>
   <translation>제외</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>{file}, left out</source>
   <translation>{file}, 제외됨</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Take in again</source>
   <translation>다시 포함</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Use this picture after all</source>
   <translation>이 이미지를 다시 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>이 이미지를 사용하지 않습니다. 파일은 디스크에 남습니다</translation>
  </message>
 </context>
 <context>
  <name>_Row</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Waits for: {title}</source>
   <translation>대기: {title}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stopping; everything is kept</source>
   <translation>정지하는 중. 모두 보관됩니다</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>작업 중</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Resume</source>
   <translation>재개</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Pause</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Hold this job, or go on with it</source>
   <translation>이 작업을 멈추거나 이어서 합니다</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Remove</source>
   <translation>빼기</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop</source>
   <translation>정지</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Take it out of the queue</source>
   <translation>대기열에서 뺍니다</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop it and keep everything</source>
   <translation>정지하고 모두 보관합니다</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{stage}, {share} %</source>
   <translation>{stage}, {share} %</translation>
  </message>
 </context>
 <context>
  <name>check</name>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} pictures</source>
   <translation>이미지 {number}장</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} classes</source>
   <translation>클래스 {number}개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} groups that no split divides</source>
   <translation>나누지 않는 그룹 {number}개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>read as: {layout}</source>
   <translation>해석: {layout}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing stands in the way of training</source>
   <translation>학습 전에 해결할 일 1개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things stand in the way of training</source>
   <translation>학습 전에 해결할 일 {number}개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>Nothing stands in the way of training</source>
   <translation>학습을 막는 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>one folder a class</source>
   <translation>클래스마다 폴더 하나</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>captions beside the pictures</source>
   <translation>이미지 옆의 캡션</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing to look at</source>
   <translation>확인할 것 1개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things to look at</source>
   <translation>확인할 것 {number}개</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 file was left out</source>
   <translation>파일 1개 제외됨</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} files were left out</source>
   <translation>파일 {number}개 제외됨</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>STOP</source>
   <translation>중지</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>LOOK</source>
   <translation>확인</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>NOTE</source>
   <translation>참고</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}.</translation>
  </message>
 </context>
 <context>
  <name>curves</name>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Overall score</source>
   <translation>종합 점수</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Yield</source>
   <translation>적중률</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Codes in use</source>
   <translation>사용 중인 코드</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction, dB</source>
   <translation>복원, dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction in defects, dB</source>
   <translation>결함 복원, dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Coordinate error, px</source>
   <translation>좌표 오차, px</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>held-back pictures</source>
   <translation>검증 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>trained pictures</source>
   <translation>학습 이미지</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>SSIM of {which}</source>
   <translation>{which}의 SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>1 - {metric} of {which}</source>
   <translation>{which}의 1 - {metric}</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the training makes small. Falling, then level, is as it should be.</source>
   <translation>학습이 줄이려는 값. 내려가다가 평평해지면 정상입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>All that matters in one figure, 0 to 1: distance to real pictures, position and yield; no better than what is worst. The star is the highest of those that copy no picture; pictures are made with that one.</source>
   <translation>중요한 것을 모두 담은 0~1의 값: 실제 이미지와의 거리, 위치, 적중률. 가장 나쁜 것보다 좋을 수 없습니다. 별표는 복제가 없는 것 중 최고이며, 이미지는 그것으로 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Share of generated pictures that show the class that was asked for, by a judge that has learnt from real pictures only.</source>
   <translation>요청한 클래스를 보여 주는 생성 이미지의 비율. 실제 이미지만 배운 판정기가 정합니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the first stage makes small: it learns to write a picture in few codes and read it.</source>
   <translation>1단계가 줄이려는 값. 이미지를 적은 코드로 쓰고 다시 읽는 법을 배웁니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How much of its list of picture parts the first stage uses. Low: it draws with few parts, and coarsely.</source>
   <translation>1단계가 부품 목록을 얼마나 쓰는지. 낮으면 적은 부품으로 거칠게 그립니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How exactly a picture comes back from its codes; nothing that is lost here can be drawn later. 30 dB is good.</source>
   <translation>이미지가 코드에서 얼마나 정확히 되살아나는지. 여기서 잃은 것은 나중에 그릴 수 없습니다. 30 dB면 좋습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The same inside the defects only, where it matters and where it is always lower.</source>
   <translation>결함 안쪽만 본 같은 값. 중요한 곳이며 항상 더 낮습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike generated and real pictures of the same coordinate are outside the defects; 1 is identical. The dashed line is what real pictures reach among themselves.</source>
   <translation>같은 좌표의 생성 이미지와 실제 이미지가 결함 밖에서 얼마나 닮았는지. 1이면 같습니다. 점선은 실제 이미지끼리의 값입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike they look to a trained eye model; 1 is identical. It is nearly blind to small shifts, so read it together with the coordinate error.</source>
   <translation>학습된 눈 모델에게 얼마나 닮아 보이는지. 1이면 같습니다. 작은 어긋남은 거의 못 보므로 좌표 오차와 함께 보십시오.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How far the pattern of a generated picture lies from where it was asked, in pixels, as the median; 0 is exact. The dashed line is the error of the measurement itself, on real pictures.</source>
   <translation>생성 이미지의 패턴이 요청한 곳에서 몇 픽셀 벗어났는지(중앙값). 0이면 정확합니다. 점선은 실제 이미지로 잰 측정 자체의 오차입니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>No class has enough pictures to hold any back, so pictures that were trained on are given to the model, and what comes back is compared with them. New pictures may be worse</source>
   <translation>검증용으로 남길 만큼 이미지가 많은 클래스가 없어, 학습한 이미지를 모델에 넣고 되돌아온 것과 비교합니다. 새 이미지는 더 나쁠 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Held-back pictures are not trained on. Each is given to the model, and what comes back is compared with it</source>
   <translation>검증 이미지는 학습에 쓰지 않습니다. 각각을 모델에 넣고 되돌아온 것과 비교합니다</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how}; 1 is identical.</source>
   <translation>{how}. 1이면 같습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how} by a trained eye model; 1 is identical.</source>
   <translation>{how}(학습된 눈 모델로). 1이면 같습니다.</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The training's own measure, on pictures it never sees. Where it is least the model is best, and pictures are made with that checkpoint; rising means that the rest is learnt by heart.</source>
   <translation>학습에서 못 본 이미지로 잰 학습 자체의 값. 가장 낮은 곳이 최적이며 이미지는 그 체크포인트로 만듭니다. 올라가면 나머지는 외우는 것입니다.</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
 </context>
 <context>
  <name>failures</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Open its &amp;folder</source>
   <translation>폴더 열기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>A file</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Everything up to the last checkpoint is kept.</source>
   <translation>마지막 체크포인트까지는 모두 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The memory of the computer or of its graphics card is full.</source>
   <translation>컴퓨터나 그래픽 카드의 메모리가 가득 찼습니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Close other programs and continue.</source>
   <translation>다른 프로그램을 닫고 계속하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The disk is full: {file} could not be written.</source>
   <translation>디스크가 가득 차 {file}에 쓰지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Free some space on it and continue.</source>
   <translation>공간을 확보하고 계속하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} may not be written or read.</source>
   <translation>{file}을(를) 쓰거나 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Check the permissions of its folder, and whether another program has it open. Then try again.</source>
   <translation>폴더의 권한과, 다른 프로그램이 열고 있는지 확인한 뒤 다시 시도하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} cannot be reached.</source>
   <translation>{file}에 접근할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Look whether its drive or network share is connected, and continue.</source>
   <translation>드라이브나 네트워크 공유가 연결되어 있는지 보고 계속하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The job was ended from outside, most often because the computer's memory ran out.</source>
   <translation>작업이 밖에서 종료되었습니다. 대부분 컴퓨터 메모리가 부족해서입니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>This is a fault of Flawsmith.</source>
   <translation>Flawsmith의 오류입니다.</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Try again. If it happens once more, save a support bundle and send it to those who look after Flawsmith.</source>
   <translation>다시 시도하십시오. 또 일어나면 지원 묶음을 저장해 담당자에게 보내십시오.</translation>
  </message>
 </context>
 <context>
  <name>lock</name>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open in another window. Here it can only be looked at.</source>
   <translation>이 프로젝트는 다른 창에서 열려 있습니다. 여기서는 보기만 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open on the computer {name}. Here it can only be looked at.</source>
   <translation>이 프로젝트는 컴퓨터 {name}에서 열려 있습니다. 여기서는 보기만 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project's folder cannot be written to, so it can only be looked at. To work with it, copy it to a folder of your own and open that.</source>
   <translation>이 프로젝트의 폴더에는 쓸 수 없어 보기만 할 수 있습니다. 작업하려면 본인 폴더에 복사한 뒤 그것을 여십시오.</translation>
  </message>
 </context>
 <context>
  <name>made</name>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, rejected by the check: {why}</source>
   <translation>{defect}, 검사에서 거부: {why}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged {judged}</source>
   <translation>{defect}, 판정 {judged}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged so with {share}</source>
   <translation>{defect}, 판정 확신도 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>coordinate error {error}</source>
   <translation>좌표 오차 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{share} of {first}, the rest of {second}</source>
   <translation>{first} {share}, 나머지는 {second}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}, distance {distance:.1f}</source>
   <translation>가장 가까운 학습 이미지: {file}, 거리 {distance:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}</source>
   <translation>가장 가까운 학습 이미지: {file}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the nearer parent</source>
   <translation>가까운 쪽 원본</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the other parent</source>
   <translation>다른 쪽 원본</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one, and drawn after it</source>
   <translation>가장 가까운 실제 이미지이며, 이것을 본떠 그림</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one</source>
   <translation>가장 가까운 실제 이미지</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>drawn after this real one</source>
   <translation>이 실제 이미지를 본떠 그림</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures, none drawn again</source>
   <translation>이미지 {number}장, 다시 그린 것 없음</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures</source>
   <translation>이미지 {number}장</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{kept} of {asked} kept</source>
   <translation>{asked}장 중 {kept}장 채택</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{text}, {number} drawn again</source>
   <translation>{text}, {number}장 다시 그림</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>wrong class</source>
   <translation>다른 클래스</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>off position</source>
   <translation>위치 벗어남</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>mask</source>
   <translation>마스크</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>sharpness</source>
   <translation>선명도</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>near copies</source>
   <translation>유사 복제</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>unreal</source>
   <translation>비현실적</translation>
  </message>
 </context>
 <context>
  <name>measured</name>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>loss on held-back pictures {loss:.4f}</source>
   <translation>검증 이미지 손실 {loss:.4f}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>position error {error}</source>
   <translation>위치 오차 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>likeness {value:.2f} of {most:.2f}</source>
   <translation>유사도 {value:.2f} (최고 {most:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} show their class</source>
   <translation>{share} 적중</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>distance {times:.1f} × real</source>
   <translation>거리 실제의 {times:.1f}배</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>no copies</source>
   <translation>복제 없음</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} copies</source>
   <translation>복제 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Best checkpoint: epoch {epoch}.</source>
   <translation>최적 체크포인트: 에폭 {epoch}.</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest of those that copy no picture. It is made of:</source>
   <translation>종합 점수 {score:.2f}/1, 복제가 없는 것 중 최고. 구성:</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest, but every checkpoint copies. It is made of:</source>
   <translation>종합 점수 {score:.2f}/1로 최고이나 모든 체크포인트가 복제합니다. 구성:</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Its loss on held-back pictures, which it has never seen, is the least.</source>
   <translation>한 번도 보지 않은 검증 이미지에서 손실이 가장 작습니다.</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• distance to real pictures {kid:.2g}; real ones among themselves: {floor:.2g}</source>
   <translation>• 실제 이미지와의 거리 {kid:.2g}. 실제 이미지끼리는 {floor:.2g}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• position: half of the pictures lie nearer to the asked coordinate than {px:.2g} px</source>
   <translation>• 위치: 이미지의 절반이 요청한 좌표에서 {px:.2g} px 안에 있습니다</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• yield: {share} show the asked class, by a judge that knows real pictures only</source>
   <translation>• 적중률: 실제 이미지만 아는 판정기로 {share}가 요청한 클래스입니다</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; too many rule a checkpoint out.</source>
   <translation>복제: {share}가 학습 이미지와 거의 같습니다. 너무 많으면 체크포인트를 제외합니다.</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; generation draws others in their place.</source>
   <translation>복제: {share}가 학습 이미지와 거의 같습니다. 생성할 때는 그 대신 다른 이미지를 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Sharpness {share} of real</source>
   <translation>선명도는 실제의 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>, in the defect {inside}</source>
   <translation>, 결함 안은 {inside}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Variety within a class: {share} of that of real pictures.</source>
   <translation>클래스 안의 다양성: 실제 이미지의 {share}.</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real only</source>
   <translation>실제 이미지만</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + classic augmentation</source>
   <translation>실제 + 일반 증강</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set}</source>
   <translation>실제 + {set}</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %)</source>
   <translation>실제 + {set} ({share} %)</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} + classic augmentation</source>
   <translation>실제 + {set} + 일반 증강</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %) + classic augmentation</source>
   <translation>실제 + {set} ({share} %) + 일반 증강</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To learn from</source>
   <translation>학습용</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To set thresholds</source>
   <translation>임계값 설정용</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To test</source>
   <translation>시험용</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Another line</source>
   <translation>다른 라인</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Small network</source>
   <translation>작은 신경망</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Finished</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Inspection model</source>
   <translation>검사 모델</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Its first weights</source>
   <translation>처음 가중치</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Models of each kind</source>
   <translation>종류별 모델 수</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Steps of each training</source>
   <translation>학습마다 단계 수</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures in a step</source>
   <translation>단계마다 이미지 수</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Amounts tried</source>
   <translation>시도한 양</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Further test pictures</source>
   <translation>추가 시험 이미지</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures of another line</source>
   <translation>다른 라인의 이미지</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of this proof</source>
   <translation>이 증명의 키</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of the pictures</source>
   <translation>이미지의 키</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{seconds} s</source>
   <translation>{seconds}초</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes}분</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left</source>
   <translation>{duration} 남음</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends about {time:%H:%M})</source>
   <translation>{duration} 남음 ({time:%H:%M}경 완료)</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends {time:%Y-%m-%d} about {time:%H:%M})</source>
   <translation>{duration} 남음 ({time:%Y-%m-%d} {time:%H:%M}경 완료)</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>&lt; {least:g} px</source>
   <translation>&lt; {least:g} px</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{value:.2f} px</source>
   <translation>{value:.2f} px</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>overexposed</source>
   <translation>과다 노출로 보입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>underexposed</source>
   <translation>노출 부족으로 보입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>white</source>
   <translation>흰색</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>black</source>
   <translation>검은색</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>bright</source>
   <translation>밝은</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>dark</source>
   <translation>어두운</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>colour</source>
   <translation>컬러</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>grey</source>
   <translation>흑백</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>with</source>
   <translation>포함</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>without</source>
   <translation>없이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>sure</source>
   <translation>확실</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>diffusion</source>
   <translation>확산 모델</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} second</source>
   <translation>{0}초</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} seconds</source>
   <translation>{0}초</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minute</source>
   <translation>{0}분</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minutes</source>
   <translation>{0}분</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hour</source>
   <translation>{0}시간</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hours</source>
   <translation>{0}시간</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>The checkpoint {0} is missing.</source>
   <translation>체크포인트 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>{0} is not a whole Flawsmith checkpoint; use an earlier one.</source>
   <translation>{0}은(는) 온전한 Flawsmith 체크포인트가 아닙니다. 이전 것을 사용하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Share of the VQVAE's codes in use</source>
   <translation>VQVAE 코드 사용률</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction by the VQVAE, dB</source>
   <translation>VQVAE 복원, dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction inside the defects, dB</source>
   <translation>결함 안쪽 복원, dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Training loss</source>
   <translation>학습 손실</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on held-back pictures</source>
   <translation>검증 이미지 손실</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM outside defects</source>
   <translation>결함 밖 SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance</source>
   <translation>1 - 지각 거리</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Coordinate error, px (median)</source>
   <translation>좌표 오차, px (중앙값)</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Overall score</source>
   <translation>종합 점수</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on validation pictures</source>
   <translation>검증 이미지 손실</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM of held-back pictures</source>
   <translation>검증 이미지의 SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance, held back</source>
   <translation>1 - 지각 거리, 검증</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The picture size is {0} px; choose 64 to 512.</source>
   <translation>이미지 크기가 {0} px입니다. 64~512로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures asked for; choose 33 to 100000.</source>
   <translation>이미지 {0}장을 요청했습니다. 33~100000으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Process line {0} does not exist; choose 0 or more.</source>
   <translation>공정 라인 {0}은(는) 없습니다. 0 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Rows are moved by {0} px; choose at most 200 px.</source>
   <translation>행이 {0} px 밀립니다. 200 px 이하로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The pictures are turned by {0} degrees; choose at most 180.</source>
   <translation>이미지가 {0}도 회전합니다. 180 이하로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The change of scale is {0}; choose 0 to 0.2.</source>
   <translation>배율 변화가 {0}입니다. 0~0.2로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The share of reversed pictures is {0}; choose 0 to 1.</source>
   <translation>반전 이미지 비율이 {0}입니다. 0~1로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The blur is {0} px; choose 0 to 8.</source>
   <translation>흐림이 {0} px입니다. 0~8로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The noise is {0}; choose 0 to 0.5.</source>
   <translation>노이즈가 {0}입니다. 0~0.5로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px were asked for; choose 32 to 512.</source>
   <translation>{0} px 크기로 자르도록 요청했습니다. 32~512로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px exceed the limit of {1} px.</source>
   <translation>자를 크기 {0} px가 한도 {1} px를 넘습니다.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Parts of a file's name are counted from 1 (or from -1, the last).</source>
   <translation>파일 이름의 부분은 1부터 셉니다(끝에서는 -1부터).</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The generator '{0}' is not available; choose one of: {1}.</source>
   <translation>생성기 '{0}'은(는) 없습니다. 다음 중에서 고르십시오: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The loss '{0}' is not available; choose one of: {1}.</source>
   <translation>손실 '{0}'은(는) 없습니다. 다음 중에서 고르십시오: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Epochs is {0}; choose 1 to 100000.</source>
   <translation>에폭이 {0}입니다. 1~100000으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Timesteps is {0}; choose 2 to 10000.</source>
   <translation>타임스텝이 {0}입니다. 2~10000으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>VQVAE epochs is {0}; choose 1 to 100000.</source>
   <translation>VQVAE 에폭이 {0}입니다. 1~100000으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 1 or more.</source>
   <translation>배치 크기가 {0}입니다. 1 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures at once; choose 1 or more.</source>
   <translation>한 번에 이미지 {0}장입니다. 1 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>A checkpoint is due every 1 or more epochs.</source>
   <translation>체크포인트 간격은 1에폭 이상이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The run has no name; give it one.</source>
   <translation>런에 이름이 없습니다. 이름을 정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The coordinate jitter is {0} px; choose 0 or more.</source>
   <translation>좌표 흔들림이 {0} px입니다. 0 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No pictures were asked for; set a count above 0.</source>
   <translation>요청한 이미지가 없습니다. 0보다 큰 수를 정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Say what to evaluate: either a run or a set.</source>
   <translation>평가할 대상을 정하십시오: 런 또는 세트.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The format '{0}' is not available; choose one of: {1}.</source>
   <translation>형식 '{0}'은(는) 없습니다. 다음 중에서 고르십시오: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The classifier '{0}' is not available; choose one of: {1}.</source>
   <translation>분류기 '{0}'은(는) 없습니다. 다음 중에서 고르십시오: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No set was named to prove; name the folder of at least one generated set (--set).</source>
   <translation>증명할 세트가 없습니다. 생성된 세트의 폴더를 하나 이상 지정하십시오(--set).</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} seeds were asked for; choose 1 to 100 (5 or more to trust).</source>
   <translation>시드 {0}개를 요청했습니다. 1~100으로 하십시오(믿을 만하려면 5 이상).</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>An amount is a share of the set; choose numbers above 0, up to 1.</source>
   <translation>양은 세트의 비율입니다. 0보다 크고 1 이하의 수로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Steps is {0}; choose 8 or more.</source>
   <translation>단계가 {0}입니다. 8 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 2 or more.</source>
   <translation>배치 크기가 {0}입니다. 2 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The cycle is {0} x {1} px; choose 12 to 200 px each.</source>
   <translation>주기가 {0} x {1} px입니다. 각각 12~200 px로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures of '{1}' asked for; choose 0 to 1000000.</source>
   <translation>'{1}' 이미지 {0}장을 요청했습니다. 0~1000000으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The range of '{0}' goes from {1} to {2}; give the smaller number first.</source>
   <translation>'{0}'의 범위가 {1}에서 {2}입니다. 작은 수를 먼저 쓰십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>JSON files that hold neither COCO nor LabelMe annotations are not used: {0} (the first is {1}).</source>
   <translation>COCO도 LabelMe도 아닌 JSON 파일은 사용하지 않습니다: {0}개(첫 파일 {1}).</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>cannot be opened ({0})</source>
   <translation>열 수 없습니다({0})</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not whole JSON (line {0})</source>
   <translation>온전한 JSON이 아닙니다({0}행)</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not JSON that can be read</source>
   <translation>읽을 수 있는 JSON이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not text</source>
   <translation>텍스트가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>{0}; its annotations are not used: export it again</source>
   <translation>{0}. 주석을 사용하지 않습니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>names no category</source>
   <translation>범주 이름이 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>class {0}</source>
   <translation>클래스 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} lists pictures that the folder does not hold: {1} (the first is {2}). Copy what is missing, or choose the folder that holds the pictures too.</source>
   <translation>{0}에 폴더에 없는 이미지가 적혀 있습니다: {1}장(첫 번째 {2}). 없는 것을 복사하거나, 이미지도 들어 있는 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>annotation {0}</source>
   <translation>주석 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} gives no name to {1}; name them in its list of categories.</source>
   <translation>{0}에 {1}의 이름이 없습니다. 범주 목록에 이름을 적으십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0}: {1} of {2} annotations cannot be used; the first: {3}. Mend and export them again.</source>
   <translation>{0}: 주석 {2}개 중 {1}개를 사용할 수 없습니다. 첫 번째: {3}. 고쳐서 다시 내보내십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>cut short</source>
   <translation>잘려 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has neither an outline nor a box with a size</source>
   <translation>윤곽도 크기 있는 상자도 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of an unknown kind</source>
   <translation>알 수 없는 종류의 윤곽입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of fewer than three points</source>
   <translation>윤곽의 점이 세 개보다 적습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists {0}, which is outside the folder and is not read</source>
   <translation>폴더 밖의 {0}을(를) 가리켜 읽지 않습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} is not a record</source>
   <translation>{0}이(가) 레코드가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists pictures but no annotations; export it again with them</source>
   <translation>이미지만 있고 주석이 없습니다. 주석과 함께 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>not a run length</source>
   <translation>런 길이가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a damaged mask (RLE)</source>
   <translation>마스크(RLE)가 손상되었습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a mask of {0}x{1} px in a picture of another size</source>
   <translation>크기가 다른 이미지에 {0}x{1} px 마스크가 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an empty mask (RLE)</source>
   <translation>마스크(RLE)가 비어 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} belongs to no picture of the list</source>
   <translation>{0}에 해당하는 이미지가 목록에 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is not a record</source>
   <translation>레코드가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no label</source>
   <translation>라벨이 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has points that are not pairs of numbers</source>
   <translation>점이 숫자 쌍이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is a {0} that has no area or is not understood</source>
   <translation>면적이 없거나 알 수 없는 {0}입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>{0}: {1} of {2} shapes cannot be used (the first: {3}); draw them again.</source>
   <translation>{0}: 도형 {2}개 중 {1}개를 사용할 수 없습니다(첫 번째: {3}). 다시 그리십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no list of shapes; save it again in LabelMe</source>
   <translation>도형 목록이 없습니다. LabelMe에서 다시 저장하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>shape {0} {1}</source>
   <translation>도형 {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>belongs to a picture{0} that is not in the folder; copy it here</source>
   <translation>폴더에 없는 이미지{0}의 것입니다. 여기로 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>holds something that is not a number</source>
   <translation>숫자가 아닌 것이 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>begins with {0}, which is not a class number</source>
   <translation>{0}(으)로 시작하는데 클래스 번호가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has {0} numbers; a box has 5, an outline 7 or more and an odd count</source>
   <translation>숫자가 {0}개입니다. 상자는 5개, 윤곽은 7개 이상의 홀수여야 합니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has numbers that are not between 0 and 1; they must be shares of the picture's size</source>
   <translation>0과 1 사이가 아닌 숫자가 있습니다. 이미지 크기에 대한 비율이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>No class names were found for the YOLO labels' numbers; they are called {0}. Put the names, one a line, into a file classes.txt beside them.</source>
   <translation>YOLO 라벨 번호의 클래스 이름을 찾지 못해 {0}(으)로 부릅니다. 이름을 한 줄에 하나씩 classes.txt에 적어 옆에 두십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>and {0} more</source>
   <translation>외 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>{0}: {1}{2}; what is right in it is used. Export it again.</source>
   <translation>{0}: {1}{2}. 맞는 부분은 사용합니다. 다시 내보내십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has a box without a size</source>
   <translation>상자에 크기가 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; export it again</source>
   <translation>텍스트로 읽을 수 없습니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>line {0} {1}</source>
   <translation>{0}행 {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; save it again as UTF-8</source>
   <translation>텍스트로 읽을 수 없습니다. UTF-8로 다시 저장하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>is not whole YAML; the class names in it are not used: export it again</source>
   <translation>온전한 YAML이 아닙니다. 클래스 이름을 사용하지 않습니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>Looking for a usual picture</source>
   <translation>평균적인 이미지를 찾는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../core/data/captions.py" />
   <source>'{0}' is not a caption; write it as: x, y, defect (12, 30, scratch).</source>
   <translation>'{0}'은(는) 캡션이 아닙니다. x, y, 결함 (12, 30, scratch) 형식으로 적으십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} class</source>
   <translation>클래스 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} classes</source>
   <translation>클래스 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} picture</source>
   <translation>이미지 {0}장</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} pictures</source>
   <translation>이미지 {0}장</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Before anything else</source>
   <translation>무엇보다 먼저</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>To look at</source>
   <translation>확인할 것</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Good to know</source>
   <translation>알아 두면 좋은 것</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>one folder a class</source>
   <translation>클래스마다 폴더 하나</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from captions</source>
   <translation>캡션의 클래스</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from COCO annotations</source>
   <translation>COCO 주석의 클래스</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from YOLO annotations</source>
   <translation>YOLO 주석의 클래스</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>the layout of MVTec AD</source>
   <translation>MVTec AD 구조</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from LabelMe annotations</source>
   <translation>LabelMe 주석의 클래스</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Nothing needs your attention.</source>
   <translation>확인할 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder.</source>
   <translation>{0}에 이미지(PNG, JPEG, BMP, TIFF, WebP)가 없습니다. 다른 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>... and {0} more</source>
   <translation>... 그 밖에 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0}... ({1} characters)</source>
   <translation>{0}... ({1}자)</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>The class '{0}' is called '{1}' here: on Windows a folder cannot have that name.</source>
   <translation>여기서는 클래스 '{0}'을(를) '{1}'(으)로 부릅니다. Windows에서는 폴더에 그 이름을 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0} are taken for one class, '{1}'.</source>
   <translation>{0}을(를) 하나의 클래스 '{1}'(으)로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/crops.py" />
   <source>Cutting the defects out</source>
   <translation>결함 잘라내는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>is {0}x{1} px, too small for crops of {2} px; choose a smaller crop</source>
   <translation>{0}x{1} px라서 {2} px로 자르기에 너무 작습니다. 더 작게 자르십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>has no place that clearly stands out; click on its defects</source>
   <translation>뚜렷이 다른 곳이 없습니다. 결함을 클릭하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates in {0} places, too many to be defects; click on its defects</source>
   <translation>{0}곳이 달라 결함이라기에는 너무 많습니다. 결함을 클릭하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates everywhere, so no good place was found; click on good places</source>
   <translation>모든 곳이 달라 양호한 곳을 찾지 못했습니다. 양호한 곳을 클릭하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/dataset.py" />
   <source>There is no class '{0}' in this project; it has: {1}.</source>
   <translation>이 프로젝트에 클래스 '{0}'이(가) 없습니다. 있는 클래스: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>Making demo pictures</source>
   <translation>데모 이미지 만드는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The seed is {0}; choose 0 or more.</source>
   <translation>시드가 {0}입니다. 0 이상으로 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is a file; name a folder for the demo.</source>
   <translation>{0}은(는) 파일입니다. 데모용 폴더를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is not empty and does not hold this demo; nothing was changed. Name an empty or a new folder.</source>
   <translation>{0}이(가) 비어 있지 않고 이 데모도 아닙니다. 아무것도 바꾸지 않았습니다. 빈 폴더나 새 폴더를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo could not be written to {0} ({1}).</source>
   <translation>데모를 {0}에 쓰지 못했습니다({1}).</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo in {0} is whole already; its {1} pictures are reused.</source>
   <translation>{0}의 데모는 이미 온전합니다. 이미지 {1}장을 다시 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>pairs</source>
   <translation>쌍</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>Looking for pictures that are there twice</source>
   <translation>중복 이미지를 찾는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>{0} does not hold decisions; delete it.</source>
   <translation>{0}에 결정이 들어 있지 않습니다. 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>smaller than two pixels</source>
   <translation>2픽셀보다 작습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>'{0}' in {1} cannot be understood; delete that entry or the file.</source>
   <translation>{1}의 '{0}'을(를) 이해할 수 없습니다. 그 항목이나 파일을 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Looking for a repeating pattern</source>
   <translation>반복 패턴을 찾는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>steps</source>
   <translation>단계</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Overlaying the pattern</source>
   <translation>패턴을 겹치는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>The template was drawn on {0}, which is not among the pictures any more; draw it again.</source>
   <translation>템플릿을 그린 {0}이(가) 이제 이미지에 없습니다. 다시 그리십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} needs the columns 'file' and 'group' in its first line.</source>
   <translation>{0}의 첫 행에 'file'과 'group' 열이 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} names none of the pictures; its column 'file' must hold their names.</source>
   <translation>{0}에 이 이미지들의 이름이 없습니다. 'file' 열에 이름을 적으십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} could not be read ({1}); save it as CSV in UTF-8.</source>
   <translation>{0}을(를) 읽지 못했습니다({1}). UTF-8 CSV로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture, whatever its name says; remove it or copy it again</source>
   <translation>이름과 달리 이미지가 아닙니다. 지우거나 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>you have no permission to read it</source>
   <translation>읽을 권한이 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but zeros only (a copy that failed); copy it again</source>
   <translation>이미지가 아니라 0뿐입니다(복사 실패). 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a web page; download the picture itself</source>
   <translation>이미지가 아니라 웹 페이지입니다. 이미지 자체를 내려받으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is a HEIC or AVIF picture or a film, whatever its name says; save it as PNG</source>
   <translation>이름과 달리 HEIC·AVIF 이미지나 동영상입니다. PNG로 저장하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a PDF; export the picture from it as PNG</source>
   <translation>이미지가 아니라 PDF입니다. 이미지를 PNG로 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but an archive or a document; unpack it</source>
   <translation>이미지가 아니라 압축 파일이나 문서입니다. 푸십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but text, whatever its name says; remove it or copy the picture again</source>
   <translation>이름과 달리 텍스트입니다. 지우거나 이미지를 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is empty (0 bytes); copy it again</source>
   <translation>비어 있습니다(0바이트). 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is only {0}x{1} px; at least {2} are needed</source>
   <translation>{0}x{1} px뿐입니다. {2} 이상이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>holds values that are not numbers; export it again</source>
   <translation>숫자가 아닌 값이 있습니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged: it begins like a {0} picture but cannot be read; copy it again, or save it as PNG</source>
   <translation>손상되었습니다. {0} 이미지처럼 시작하지만 읽을 수 없습니다. 다시 복사하거나 PNG로 저장하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is too large to be read; crop the places with defects from it</source>
   <translation>너무 커서 읽을 수 없습니다. 결함 부분을 잘라내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged or cut short: a part of it is missing or wrong; copy it again</source>
   <translation>손상되었거나 잘렸습니다. 일부가 없거나 틀립니다. 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is {0}x{1} px, too large to be read; crop it first</source>
   <translation>{0}x{1} px로 너무 커서 읽을 수 없습니다. 먼저 자르십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a camera's raw picture</source>
   <translation>카메라 RAW 이미지</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a raw picture</source>
   <translation>RAW 이미지</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a Photoshop file</source>
   <translation>Photoshop 파일</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a control character in its name; rename it</source>
   <translation>이름에 제어 문자가 있습니다. 이름을 바꾸십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a name with broken characters; rename it</source>
   <translation>이름의 문자가 깨졌습니다. 이름을 바꾸십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>Pictures whose name begins with _ are passed over: {0} (the first is {1}). Rename them if they should be used.</source>
   <translation>이름이 _로 시작하는 이미지는 건너뜁니다: {0}장(첫 번째 {1}). 사용하려면 이름을 바꾸십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to a file that is not there</source>
   <translation>없는 파일을 가리키는 링크입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is not a file</source>
   <translation>파일이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a folder that cannot be opened ({0})</source>
   <translation>열 수 없는 폴더입니다({0})</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} was made by Flawsmith and is passed over.</source>
   <translation>{0}은(는) Flawsmith가 만든 것이라 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is {0}, which is not read; save it as PNG</source>
   <translation>{0}은(는) 읽지 않습니다. PNG로 저장하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} is an archive; if it holds pictures, unpack it and choose the folder again.</source>
   <translation>{0}은(는) 압축 파일입니다. 이미지가 들어 있으면 풀고 폴더를 다시 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to another folder and is not followed; copy the folder here</source>
   <translation>다른 폴더로 가는 링크라서 따라가지 않습니다. 폴더를 여기로 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is not a prepared project; choose your pictures first (prepare).</source>
   <translation>{0}은(는) 준비된 프로젝트가 아닙니다. 먼저 이미지를 선택하십시오(준비).</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} was prepared by another version of the program; prepare it again.</source>
   <translation>{0}은(는) 프로그램의 다른 버전으로 준비되었습니다. 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} holds no pictures to train on yet: click on the defects of the originals.</source>
   <translation>{0}에 아직 학습할 이미지가 없습니다. 원본의 결함을 클릭하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is missing or damaged; prepare the pictures again.</source>
   <translation>{0}이(가) 없거나 손상되었습니다. 이미지를 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} belongs to other pictures; prepare again.</source>
   <translation>{0}은(는) 다른 이미지의 것입니다. 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>is {0} x {1} px now</source>
   <translation>은(는) 이제 {0} x {1} px입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} {1}. It was there when prepared: prepare again.</source>
   <translation>{0} {1}. 준비할 때는 있었습니다. 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is no mask that can be read, and its picture is used without it; export it again</source>
   <translation>읽을 수 있는 마스크가 아니어서 이미지를 마스크 없이 사용합니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is {0}x{1} px but its picture is {2}x{3} px</source>
   <translation>{0}x{1} px인데 이미지는 {2}x{3} px입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>{0}, which is used without it; export it again</source>
   <translation>{0}. 마스크 없이 사용합니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>The folder {0} does not hold masks of other pictures: it is taken as a class.</source>
   <translation>{0} 폴더는 다른 이미지의 마스크가 아니므로 클래스로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is a mask, but no picture has its name; rename or remove it</source>
   <translation>마스크인데 같은 이름의 이미지가 없습니다. 이름을 바꾸거나 지우십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large picture</source>
   <translation>큰 이미지 {0}장</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large pictures</source>
   <translation>큰 이미지 {0}장</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinate</source>
   <translation>좌표 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinates</source>
   <translation>좌표 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>every {0} x {1} px</source>
   <translation>{0} x {1} px마다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern repeats {0} ({1}).</source>
   <translation>패턴이 {0} 반복됩니다({1}).</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A pattern may repeat every {0} x {1} px, but pictures of {2}x{3} px show fewer than two of its cycles; export larger ones to have coordinates.</source>
   <translation>패턴이 {0} x {1} px마다 반복되는 듯하나, {2}x{3} px 이미지에는 두 주기도 들어가지 않습니다. 좌표를 쓰려면 더 크게 내보내십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern was found; the generator trains on the pictures without coordinates.</source>
   <translation>반복 패턴이 없어 생성기는 좌표 없이 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>after ({0}, {1}) and after ({2}, {3}) px</source>
   <translation>({0}, {1}) 및 ({2}, {3}) px 뒤에</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are turned by {0} degrees.</source>
   <translation>이미지가 {0}도 기울어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is so fine that the camera hardly resolves it; coordinates may be wrong (aliasing).</source>
   <translation>너무 미세해 카메라가 겨우 분해합니다. 좌표가 틀릴 수 있습니다(에일리어싱).</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles, too few for a template of 1.5; they are matched as a whole. Look whether the cell is whole; larger pictures would make it sure.</source>
   <translation>이미지에 {0}주기도 들어 있지 않아 1.5주기 템플릿에는 부족하므로 전체로 맞춥니다. 셀이 온전한지 보십시오. 더 큰 이미지라면 확실해집니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern</source>
   <translation>반복 패턴 없음</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Nothing in the pictures repeats in the same way in both directions. That is normal for steel, film or solar cells.</source>
   <translation>두 방향으로 똑같이 반복되는 것이 없습니다. 강판, 필름, 태양전지에서는 정상입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The generator trains without coordinates. If there is a pattern, draw one cell of it by hand under Review.</source>
   <translation>생성기는 좌표 없이 학습합니다. 패턴이 있으면 검토에서 셀 하나를 직접 그리십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>fairly sure</source>
   <translation>꽤 확실</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>unsure: look at the overlay</source>
   <translation>불확실: 겹친 그림 확인</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>All show the same thing in the same place, so each is learnt by how it differs from the rest.</source>
   <translation>모두 같은 것을 같은 위치에서 보여 주므로, 각각이 나머지와 다른 점으로 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are too small for the pattern they show</source>
   <translation>이미지가 그 안의 패턴에 비해 너무 작습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Until then the generator trains without coordinates.</source>
   <translation>그때까지 생성기는 좌표 없이 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Without larger ones the generator trains without coordinates.</source>
   <translation>더 큰 이미지가 없으면 생성기는 좌표 없이 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} without a place that clearly stands out</source>
   <translation>{0}에 뚜렷이 다른 곳이 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The defects of large pictures are cut out, but in these none could be told from the rest.</source>
   <translation>큰 이미지에서는 결함을 잘라내는데, 이들에서는 결함을 구분하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>They are left out until you click on their defects.</source>
   <translation>결함을 클릭할 때까지 제외됩니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is not sure that the right pattern was found</source>
   <translation>맞는 패턴을 찾았는지 확실하지 않습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The repeating pattern explains {0} % of what can be seen.</source>
   <translation>반복 패턴이 보이는 것의 {0} %를 설명합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at the overlay; if it does not lie on the pattern, draw one cell of it by hand.</source>
   <translation>겹친 그림을 보십시오. 패턴과 맞지 않으면 셀 하나를 직접 그리십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern is finer than the camera resolves well</source>
   <translation>패턴이 카메라가 잘 분해하기에 너무 미세합니다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It repeats after {0} px. Below {1} px false patterns arise (aliasing), and coordinates may be wrong.</source>
   <translation>{0} px마다 반복됩니다. {1} px 아래에서는 거짓 패턴(에일리어싱)이 생겨 좌표가 틀릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Use a higher magnification if you can.</source>
   <translation>가능하면 배율을 높이십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles of the pattern</source>
   <translation>이미지에 패턴이 {0}주기보다 적게 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A template of 1.5 cycles would not lie whole in every one of them.</source>
   <translation>1.5주기 템플릿이 모든 이미지에 다 들어가지는 않습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Coordinates are found from the whole picture instead; larger pictures would make them safer.</source>
   <translation>대신 이미지 전체로 좌표를 구합니다. 더 큰 이미지라면 더 안전합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} to look at</source>
   <translation>확인할 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>In these pictures the pattern was not found beyond doubt.</source>
   <translation>이 이미지들에서는 패턴이 확실하게 찾아지지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at them under Review: confirm, drag the pattern into place, or leave them out.</source>
   <translation>검토에서 확인하거나, 패턴을 끌어 맞추거나, 제외하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has the caption '{0}', which is not one; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>캡션 '{0}'이(가) 형식에 맞지 않습니다. x, y, 결함 (12, 30, scratch)으로 적으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>Pictures with defects of several classes count for the class with the largest area: {0} (the first is {1}).</source>
   <translation>여러 클래스의 결함이 있는 이미지는 면적이 가장 큰 클래스로 셉니다: {0}장(첫 번째 {1}).</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}, {1} and not {2}</source>
   <translation>{0}, {1}(이며 {2}은(는) 아님)</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that is not text; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>캡션 {0}이(가) 텍스트가 아닙니다. x, y, 결함 (12, 30, scratch)으로 적으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has an empty caption, {0}; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>캡션 {0}이(가) 비어 있습니다. x, y, 결함 (12, 30, scratch)으로 적으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0} is {1}x{2} px but its annotation is for {3}x{4} px; only the class is taken from it. Annotate the picture as it is now.</source>
   <translation>{0}은(는) {1}x{2} px인데 주석은 {3}x{4} px용이라 클래스만 가져옵니다. 지금 이미지에 다시 주석을 다십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that cannot be opened; copy it again</source>
   <translation>캡션 {0}을(를) 열 수 없습니다. 다시 복사하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}: {1} of {2} annotated defects lie outside of the picture and are not used; annotate it again.</source>
   <translation>{0}: 주석된 결함 {2}개 중 {1}개가 이미지 밖이라 사용하지 않습니다. 다시 주석을 다십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has only annotations that cannot be used; annotate it again</source>
   <translation>사용할 수 없는 주석뿐입니다. 다시 주석을 다십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no label file; add an empty one</source>
   <translation>라벨 파일이 없습니다. 빈 파일을 추가하십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no annotation; put it into 'ok'</source>
   <translation>주석이 없습니다. 'ok'에 넣으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has {0} if it is a good picture, else annotate it</source>
   <translation>양품이면 {0}. 아니면 주석을 다십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has no caption beside it; write one (x, y, defect) into a .txt of its name</source>
   <translation>옆에 캡션이 없습니다. 같은 이름의 .txt에 (x, y, 결함)을 적으십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has neither an annotation nor a class folder; move it into a folder named for its defect</source>
   <translation>주석도 클래스 폴더도 없습니다. 결함 이름의 폴더로 옮기십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger one is</source>
   <translation>더 큰 {0}장은</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger ones are</source>
   <translation>더 큰 {0}장은</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller one is</source>
   <translation>더 작은 {0}장은</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller ones are</source>
   <translation>더 작은 {0}장은</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture differs</source>
   <translation>이미지 {0}장의</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures differ</source>
   <translation>이미지 {0}장의</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} file</source>
   <translation>파일 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} files</source>
   <translation>파일 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture is</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures are</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture shows</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures show</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture seems</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures seem</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cropped to that size around the defect</source>
   <translation>{0} 결함 주위를 그 크기로 잘라냅니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} left out</source>
   <translation>{0} 제외합니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} in size from the usual {1} x {2} px</source>
   <translation>{0} 크기가 보통의 {1} x {2} px과 다릅니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project have one size, because the generator draws in one size.</source>
   <translation>프로젝트의 이미지는 모두 크기가 같습니다. 생성기가 한 크기로 그리기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The commonest size is kept; {0}. Export them at {1} x {2} px if they matter.</source>
   <translation>가장 흔한 크기를 유지하고, {0}. 중요하면 {1} x {2} px로 내보내십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cannot be read</source>
   <translation>{0}를 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are empty, damaged, cut short, too small, or no pictures at all. Often a copy was interrupted.</source>
   <translation>비었거나, 손상되었거나, 잘렸거나, 너무 작거나, 이미지가 아닙니다. 복사가 중단된 경우가 많습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are left out and everything else goes on. Copy or export them again if you need them.</source>
   <translation>제외하고 나머지는 계속합니다. 필요하면 다시 복사하거나 내보내십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger than {1} px a side</source>
   <translation>{0} 한 변이 {1} px보다 큽니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>These are whole shots; a defect is a small part of them, and that part is what has to be learnt.</source>
   <translation>전체 촬영 이미지입니다. 결함은 그 작은 일부이며 그 부분을 배워야 합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The defects are cropped from them: where you have marked them, else where the picture departs from its own pattern. Where neither tells, you are asked to click on the defect.</source>
   <translation>결함을 잘라냅니다. 표시한 곳이 있으면 그곳, 없으면 자신의 패턴에서 벗어난 곳입니다. 둘 다 알 수 없으면 결함을 클릭하도록 요청합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} far less sharp than others of the class</source>
   <translation>{0} 같은 클래스의 다른 이미지보다 훨씬 흐립니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They may be out of focus or shaken, saved small and enlarged, or show hardly anything.</source>
   <translation>초점이 맞지 않거나 흔들렸거나, 작게 저장한 뒤 키웠거나, 보이는 것이 거의 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that are really blurred, or the generator learns to draw blurred ones too.</source>
   <translation>사용합니다. 정말 흐린 것은 지우십시오. 그러지 않으면 생성기가 흐린 이미지도 배웁니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} one even tone and nothing else</source>
   <translation>{0} 한 가지 색조뿐입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>No defect and no structure can be seen in them. Among good parts that may be right; else the shot failed.</source>
   <translation>결함도 구조도 보이지 않습니다. 양품이면 맞을 수 있고, 아니면 촬영에 실패한 것입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that failed.</source>
   <translation>사용합니다. 실패한 것은 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey and colour pictures are mixed: {0} in {1}</source>
   <translation>흑백과 컬러 이미지가 섞여 있습니다: {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project are treated alike.</source>
   <translation>프로젝트의 이미지는 모두 똑같이 다룹니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey pictures are taken as colour ones without any colour. If colour means nothing here, export all grey: that trains faster.</source>
   <translation>흑백 이미지는 색이 없는 컬러로 봅니다. 색에 의미가 없으면 모두 흑백으로 내보내십시오. 더 빨리 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>A large part of them is pure {0}, far more than is usual here; what lies in the {1} parts is lost.</source>
   <translation>큰 부분이 완전한 {0}입니다. 이 세트의 보통보다 훨씬 많으며, {1} 부분의 내용은 사라졌습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Take them again with other light, or remove them, if the defect can hardly be seen.</source>
   <translation>사용합니다. 결함이 거의 안 보이면 조명을 바꿔 다시 찍거나 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>The pictures are too large to train on, and in none of them a defect could be told from the rest: click on the defects, so that they can be cut out.</source>
   <translation>이미지가 학습하기에 너무 크고, 어느 것에서도 결함을 구분하지 못했습니다. 잘라낼 수 있도록 결함을 클릭하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>is {0}x{1} px while most are {2}x{3}; crop it to that size</source>
   <translation>{0}x{1} px인데 대부분은 {2}x{3}입니다. 그 크기로 자르십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>None of the {0} files in {1} can be used: {2}.</source>
   <translation>{1}의 파일 {0}개를 하나도 사용할 수 없습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>has an annotation that {0}</source>
   <translation>주석에 문제가 있습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing could be cut from the {0} large pictures: {1}.</source>
   <translation>큰 이미지 {0}장에서 아무것도 잘라내지 못했습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in two classes; remove it from the wrong one.</source>
   <translation>{0}은(는) 두 클래스에 있는 같은 이미지입니다. 틀린 쪽에서 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in {1} classes; remove it from the wrong one.</source>
   <translation>{0}은(는) {1}개 클래스에 있는 같은 이미지입니다. 틀린 쪽에서 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>'{0}' has only {1}; {2} or more give better results.</source>
   <translation>'{0}'에는 {1}뿐입니다. {2}장 이상이면 결과가 좋아집니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing changed: the {0} pictures prepared before are reused.</source>
   <translation>바뀐 것이 없어 준비된 이미지 {0}장을 다시 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} should be looked at.</source>
   <translation>{0}를 확인해야 합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} pictures are ready in {1}.</source>
   <translation>이미지 {0}장이 {1}에 준비되었습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/project_files.py" />
   <source>A project of Flawsmith {0}. Open it with Flawsmith.</source>
   <translation>Flawsmith {0}의 프로젝트입니다. Flawsmith로 여십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern poorly (score {0}, usually {1})</source>
   <translation>패턴과 잘 맞지 않습니다(점수 {0}, 보통 {1})</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern equally well at another place</source>
   <translation>다른 위치에서도 패턴과 똑같이 맞습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>is turned by {0} degrees or more against the others</source>
   <translation>나머지보다 {0}도 이상 기울었습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more larger than the others</source>
   <translation>나머지보다 패턴이 {0} % 이상 크게 보입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more smaller than the others</source>
   <translation>나머지보다 패턴이 {0} % 이상 작게 보입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/rows.py" />
   <source>Finding coordinates</source>
   <translation>좌표를 구하는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/scan.py" />
   <source>Looking through the pictures</source>
   <translation>이미지를 살펴보는 중</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>None of the {0} pictures can be used: {1}.</source>
   <translation>이미지 {0}장을 하나도 사용할 수 없습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is {0}x{1} px, smaller than most ({2}x{3}); export it larger</source>
   <translation>{0}x{1} px로 대부분({2}x{3})보다 작습니다. 더 크게 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>was left out by hand</source>
   <translation>직접 제외했습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is the same picture as {0}</source>
   <translation>{0}과(와) 같은 이미지입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} class has</source>
   <translation>클래스 {0}개의</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} classes have</source>
   <translation>클래스 {0}개의</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} picture lies</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} pictures lie</source>
   <translation>이미지 {0}장이</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} time</source>
   <translation>{0}건에서</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} times</source>
   <translation>{0}건에서</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} group</source>
   <translation>그룹 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} groups</source>
   <translation>그룹 {0}개</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The names begin alike ({0}...): if that is a panel or a shot, name part 1 of the file name as the group.</source>
   <translation>이름의 앞부분이 같습니다({0}...). 패널이나 촬영 번호라면 파일 이름의 1번째 부분을 그룹으로 지정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing tells which pictures come from the same lot, panel or module</source>
   <translation>어느 이미지가 같은 로트, 패널, 모듈의 것인지 알 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If some do, a test may look a little better than it is, because it meets what was trained on.</source>
   <translation>그런 것이 있으면 학습한 것을 시험에서 만나므로 결과가 조금 좋아 보일 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures that are nearly the same are kept together; all others count as independent. If you know the lots, give a table with the columns file and group, or the part of the file name that tells.{0}</source>
   <translation>거의 같은 이미지는 함께 두고, 나머지는 서로 독립으로 봅니다. 로트를 알면 file과 group 열이 있는 표나, 로트를 나타내는 파일 이름의 부분을 지정하십시오.{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There is no picture that can be used</source>
   <translation>사용할 수 있는 이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing can be learnt from this folder as it is.</source>
   <translation>이 폴더로는 아무것도 배울 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP pictures, one sub-folder for each kind of defect.</source>
   <translation>PNG, JPEG, BMP, TIFF, WebP 이미지가 결함 종류별 하위 폴더에 들어 있는 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Only {0} altogether</source>
   <translation>모두 합해 {0}뿐입니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A generator learns what varies and what does not from examples; from so few it mostly repeats them.</source>
   <translation>생성기는 예에서 무엇이 변하고 변하지 않는지 배웁니다. 이렇게 적으면 대부분 그대로 반복합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>You can go on, but expect little. {0} or more give a first impression, some hundreds are good.</source>
   <translation>계속할 수 있지만 기대는 낮추십시오. {0}장 이상이면 첫인상을 얻고, 수백 장이면 좋습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures are taken for one class: {0}</source>
   <translation>모든 이미지를 한 클래스로 봅니다: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They lie in one folder without sub-folders, and nothing else tells what they show. Good pictures and different defects among them would be learnt as one and the same.</source>
   <translation>하위 폴더 없이 한 폴더에 들어 있고, 무엇을 찍었는지 알려 주는 것이 없습니다. 그 안의 양품 이미지와 서로 다른 결함이 모두 같은 것으로 학습됩니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If they all show one defect, go on. Else sort them into sub-folders, one for each defect and one named {0} for good pictures, and choose the folder again.</source>
   <translation>모두 한 가지 결함이라면 그대로 진행하십시오. 그렇지 않으면 결함마다 하위 폴더를 하나씩, 양품 이미지는 {0} 폴더에 나누어 넣고 폴더를 다시 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} fewer than {1} pictures: {2}</source>
   <translation>{0} 이미지가 {1}장보다 적습니다: {2}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Generated pictures of such a class will be close to the few there are, and none can be kept apart to test with.</source>
   <translation>이런 클래스의 생성 이미지는 있는 몇 장과 비슷해지고, 시험용으로 남길 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are used all the same. Add pictures, {0} or more, or join similar classes.</source>
   <translation>그래도 사용합니다. 이미지를 {0}장 이상으로 늘리거나 비슷한 클래스를 합치십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The classes are uneven: {0} has {1}, {2} has {3}</source>
   <translation>클래스가 고르지 않습니다: {0} {1}, {2} {3}장</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A classifier trained on such a set tends to overlook the rare classes.</source>
   <translation>이런 세트로 학습한 분류기는 드문 클래스를 놓치기 쉽습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>This is what Flawsmith is for: under Generation, Balance fills the rare classes up.</source>
   <translation>바로 Flawsmith가 할 일입니다. 생성 탭의 균형 맞추기가 드문 클래스를 채웁니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There are no pictures of good parts</source>
   <translation>양품 이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Defects can be generated without them, but whether a classifier tells good from bad cannot be shown.</source>
   <translation>없어도 결함을 생성할 수 있지만, 분류기가 양품과 불량을 구분하는지는 보일 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If you have some, put them into a folder named {0} (or good, or normal) beside the others.</source>
   <translation>있으면 다른 폴더 옆에 {0}(또는 good, normal) 폴더를 만들어 넣으십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} there more than once</source>
   <translation>{0} 중복되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A copy adds nothing to learn, and makes its class look larger than it is.</source>
   <translation>사본은 배울 것을 더하지 않고, 클래스를 실제보다 커 보이게 합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Each is used once. You can delete the copies.</source>
   <translation>각각 한 번만 사용합니다. 사본은 지워도 됩니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in more than one class</source>
   <translation>{0} 둘 이상의 클래스에 있습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The very same picture is called by two names, so one of them is wrong; what is learnt of both classes blurs.</source>
   <translation>똑같은 이미지가 두 이름으로 불리니 하나는 틀린 것입니다. 두 클래스에서 배우는 것이 흐려집니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are kept as they are, since only you know the right class. Delete each from the wrong folder.</source>
   <translation>맞는 클래스는 사용자만 알므로 그대로 둡니다. 틀린 폴더에서 각각 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as another of their class</source>
   <translation>{0}이 같은 클래스의 다른 이미지와 거의 같습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>One place or part was taken more than once, parts were cut from one piece, or a picture was saved again, cropped or brightened. That is no error, but such pictures must not be used both to train and to test.</source>
   <translation>한 곳이나 한 부품을 여러 번 찍었거나, 한 조각에서 여러 장을 잘랐거나, 이미지를 다시 저장, 자르기, 밝기 조정한 것입니다. 오류는 아니지만 학습과 시험에 함께 쓰면 안 됩니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. There is nothing to do.</source>
   <translation>모두 사용하며, 항상 시험의 같은 쪽에 둡니다. 할 일은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} good and defective pictures are nearly the same</source>
   <translation>{0} 양품과 불량 이미지가 거의 같습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Mostly these show one place with and without its defect. That is valuable: it shows what the defect changes.</source>
   <translation>대부분 같은 곳의 결함이 있는 것과 없는 것입니다. 결함이 무엇을 바꾸는지 보여 주므로 소중합니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. If a defect was overlooked in one of them, move it to the right class.</source>
   <translation>모두 사용하며, 항상 시험의 같은 쪽에 둡니다. 결함을 놓친 것이 있으면 맞는 클래스로 옮기십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as one of another defect class</source>
   <translation>{0}이 다른 결함 클래스의 이미지와 거의 같습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Either one place shows two defects, which is fine, or one of the two was sorted into the wrong class.</source>
   <translation>한 곳에 결함이 둘 있으면 괜찮고, 아니면 둘 중 하나가 틀린 클래스에 들어간 것입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. Look at them, and move what is misplaced.</source>
   <translation>모두 사용하며, 항상 시험의 같은 쪽에 둡니다. 살펴보고 잘못된 것을 옮기십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No pictures can be kept apart for a test in: {0}</source>
   <translation>시험용 이미지를 따로 남길 수 없는 클래스: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures there come from one or two lots, panels or modules. A test on pictures of a lot that was trained on would look better than it is.</source>
   <translation>모든 이미지가 한두 로트, 패널, 모듈에서 왔습니다. 학습한 로트의 이미지로 시험하면 실제보다 좋아 보입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All of them are trained on, none are tested. Add pictures of other lots, or give finer groups in a table.</source>
   <translation>모두 학습에 쓰고 시험에는 쓰지 않습니다. 다른 로트의 이미지를 더하거나, 표로 더 잘게 그룹을 나누십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} of pictures that belong together: {1}</source>
   <translation>함께 묶이는 이미지의 {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures of one lot, panel or module share light and dirt. A test is honest only when all of a group are on the same side of it.</source>
   <translation>같은 로트, 패널, 모듈의 이미지는 조명과 오염이 같습니다. 그룹 전체가 시험의 같은 쪽에 있어야 정직한 시험입니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No group is ever divided between training and test. If these are not the right groups, say which part of the file name names the group, or give a table with the columns file and group.</source>
   <translation>그룹은 학습과 시험으로 나누지 않습니다. 그룹이 맞지 않으면 파일 이름의 어느 부분이 그룹인지 지정하거나, file과 group 열이 있는 표를 주십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in the folder could not be made sense of</source>
   <translation>폴더의 {0}를 이해하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>How the folder was understood</source>
   <translation>폴더를 이렇게 이해했습니다</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>What they say could not be brought together with the pictures.</source>
   <translation>내용을 이미지와 연결하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing of them is used; the pictures are. Correct them if they matter.</source>
   <translation>이들은 사용하지 않고 이미지는 사용합니다. 중요하면 고치십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing to do.</source>
   <translation>할 일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>There is no folder {0}. Choose the folder that holds your pictures.</source>
   <translation>{0} 폴더가 없습니다. 이미지가 들어 있는 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>is {0}x{1} px but its mask {2} is {3} px; export it again</source>
   <translation>{0}x{1} px인데 마스크 {2}은(는) {3} px입니다. 다시 내보내십시오</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>has a mask, {0}, that {1}</source>
   <translation>마스크 {0}에 문제가 있습니다: {1}</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>Looking for a graphics card</source>
   <translation>그래픽 카드를 찾는 중</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>This installation has no support for graphics cards.</source>
   <translation>이 설치본은 그래픽 카드를 지원하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>No NVIDIA graphics card with a working driver was found.</source>
   <translation>작동하는 드라이버가 있는 NVIDIA 그래픽 카드를 찾지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>{0} gives wrong results.</source>
   <translation>{0}의 결과가 틀립니다.</translation>
  </message>
  <message>
   <location filename="../../core/diffusion/systems.py" />
   <source>{0} is not a checkpoint of this version's generators; use another one.</source>
   <translation>{0}은(는) 이 버전 생성기의 체크포인트가 아닙니다. 다른 것을 사용하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Evaluating checkpoints</source>
   <translation>체크포인트 평가 중</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>checkpoints</source>
   <translation>체크포인트</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Measuring the set</source>
   <translation>세트 측정 중</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of held-back real pictures rightly</source>
   <translation>검증용 실제 이미지의 {0}를 맞힘</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>real pictures unchecked</source>
   <translation>실제 이미지로 확인 안 함</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>There is no run '{0}' in this project; train one first.</source>
   <translation>이 프로젝트에 런 '{0}'이(가) 없습니다. 먼저 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>The run '{0}' has no checkpoint yet; let it train to the first one.</source>
   <translation>런 '{0}'에 아직 체크포인트가 없습니다. 첫 체크포인트까지 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures).</source>
   <translation>{0}에 생성된 세트가 없습니다(이미지가 적힌 manifest.csv 없음).</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Every picture of {0} was rejected by hand; accept some in its gallery.</source>
   <translation>{0}의 이미지를 모두 직접 거부했습니다. 갤러리에서 채택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was generated from other pictures than those of {1}.</source>
   <translation>{0}은(는) {1}의 이미지가 아닌 것에서 생성되었습니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>coordinate error {0} px (median)</source>
   <translation>좌표 오차 {0} px (중앙값)</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>likeness (SSIM) {0} of {1}</source>
   <translation>유사도(SSIM) {0} (최고 {1})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} show the asked defect by a judge that names {1}</source>
   <translation>{0}가 요청한 결함을 보여 줍니다(판정기 정확도: {1})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} are near copies of training pictures</source>
   <translation>{0}가 학습 이미지의 유사 복제입니다</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>no near copy of a training one</source>
   <translation>학습 이미지의 유사 복제 없음</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was drawn from a picture that the project has no longer.</source>
   <translation>{0}의 바탕이 된 이미지가 이제 프로젝트에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the {1} pictures were rejected by hand and are not measured.</source>
   <translation>이미지 {1}장 중 {0}장은 직접 거부되어 측정하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Nothing changed: the figures of {0} are reused.</source>
   <translation>바뀐 것이 없어 {0}의 값을 다시 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the set {1}; generate the set again to complete it.</source>
   <translation>세트의 {0} {1}. 세트를 다시 생성해 완성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>The {0} has not improved in the last {1} checkpoints; the best one is epoch {2}. You can stop here: everything learnt is kept, and you can go on later.</source>
   <translation>{0}이(가) 최근 체크포인트 {1}개 동안 나아지지 않았습니다. 최적은 에폭 {2}입니다. 여기서 멈춰도 됩니다. 배운 것은 모두 남고 나중에 이어서 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>{0} of {1} pictures are near copies of training pictures</source>
   <translation>이미지 {1}장 중 {0}장이 학습 이미지의 유사 복제입니다</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>overall score</source>
   <translation>종합 점수</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>loss on held-back pictures</source>
   <translation>검증 이미지 손실</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/set_figures.py" />
   <source>Looking at the set</source>
   <translation>세트를 살펴보는 중</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Exporting pictures</source>
   <translation>이미지 내보내기</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Left out, since no mask says where the defect is: {0}. Class folders hold them too.</source>
   <translation>결함 위치를 알려 주는 마스크가 없어 제외됨: {0}. 클래스 폴더 형식에는 이 이미지도 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} synthetic and {1} real pictures, exported by Flawsmith {2}.</source>
   <translation>합성 이미지 {0}장과 실제 이미지 {1}장, Flawsmith {2}에서 내보냄.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>manifest.csv has a line for each picture: class, origin, mask, box in px, and how a synthetic one was made.</source>
   <translation>manifest.csv에는 이미지마다 한 줄씩 클래스, 출처, 마스크, 상자(px), 합성 이미지의 생성 방법이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} lies in the set itself; choose a folder outside of it.</source>
   <translation>{0}이(가) 세트 안에 있습니다. 밖의 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} has {1} MB too little space for the export; free some, or choose another.</source>
   <translation>{0}에 내보낼 공간이 {1} MB 부족합니다. 공간을 확보하거나 다른 곳을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>No mask says where the defects are, so this format cannot be written; choose class folders.</source>
   <translation>결함의 위치를 알려 주는 마스크가 없어 이 형식으로 쓸 수 없습니다. 클래스 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} cannot be read any more; bring it back, or reject it.</source>
   <translation>{0}을(를) 더 이상 읽을 수 없습니다. 되돌려 놓거나 거부하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Flawsmith {0}</source>
   <translation>Flawsmith {0}</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>The generator has learnt from real pictures of this export: test on ones that it has never seen.</source>
   <translation>생성기는 이 내보내기의 실제 이미지으로 학습했습니다. 한 번도 보지 않은 이미지으로 시험하세요.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} is not empty; choose another folder, which will be made.</source>
   <translation>{0}이(가) 비어 있지 않습니다. 다른 폴더를 선택하면 새로 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} pictures were exported.</source>
   <translation>이미지 {0}장을 내보냈습니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>These pictures were exported to this folder before; nothing was changed.</source>
   <translation>이 이미지들은 이전에 이 폴더로 내보냈습니다. 아무것도 변경되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a generated set: it has no {1}.</source>
   <translation>{0}은(는) 생성된 세트가 아닙니다. {1}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>All pictures of {0} are rejected; accept some in its gallery.</source>
   <translation>{0}의 모든 이미지가 거부되었습니다. 갤러리에서 채택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} pictures are left out: {1}.</source>
   <translation>이미지 {0}장이 제외됩니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a prepared project, so its real pictures cannot be added.</source>
   <translation>{0}은(는) 준비된 프로젝트가 아니어서 실제 이미지를 더할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>No picture of {0} is accepted; accept some in its gallery.</source>
   <translation>{0}에 채택된 이미지가 없습니다. 갤러리에서 채택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>missing in the set's folder</source>
   <translation>세트 폴더에 없음</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} does not name its project; say where the real pictures are (--project).</source>
   <translation>{0}에 프로젝트가 적혀 있지 않습니다. 실제 이미지가 어디 있는지 알려 주십시오(--project).</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is missing. Bring it back, or prepare the pictures again.</source>
   <translation>{0}이(가) 없습니다. 되돌려 놓거나 이미지를 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>not accepted one by one</source>
   <translation>하나씩 채택되지 않음</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} cannot be reached any more. Look whether its drive or network share is connected, and go on then; everything up to the last checkpoint is kept.</source>
   <translation>{0}에 더 이상 접근할 수 없습니다. 드라이브나 네트워크 공유가 연결되어 있는지 확인한 뒤 계속하십시오. 마지막 체크포인트까지는 모두 보존됩니다.</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} is missing.</source>
   <translation>{0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} could not be read ({1}). Restore it from a copy or prepare again.</source>
   <translation>{0}을(를) 읽지 못했습니다({1}). 사본에서 복원하거나 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' asks for a coordinate, but these pictures have no repeating pattern.</source>
   <translation>'{0}'은(는) 좌표를 요청하지만, 반복 패턴이 없는 이미지입니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' lies outside the pattern's cycle; x goes from 0 to {1}, y to {2}.</source>
   <translation>'{0}'은(는) 패턴 주기 밖입니다. x는 0~{1}, y는 {2}까지입니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot move them; leave jitter at 0.</source>
   <translation>DeepSMOTE는 실제 이미지 두 장 사이를 그리며 옮길 수 없습니다. 흔들림을 0으로 두십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws in one step; ask for no sampler steps.</source>
   <translation>DeepSMOTE는 한 단계로 그립니다. 샘플러 단계를 지정하지 마십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot be asked for attributes; ask no range.</source>
   <translation>DeepSMOTE는 실제 이미지 두 장 사이를 그리며 속성을 지정할 수 없습니다. 범위를 지정하지 마십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>'{0}' asks for a coordinate, and DeepSMOTE draws where its real pictures are; ask for '{1}' alone, or train a diffusion generator.</source>
   <translation>'{0}'은(는) 좌표를 요청하지만 DeepSMOTE는 실제 이미지의 위치에 그립니다. '{1}'만 요청하거나 확산 생성기를 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has a single picture, and DeepSMOTE draws between two; add pictures of it, ask for none, or train a diffusion generator.</source>
   <translation>클래스 '{0}'에는 이미지가 한 장뿐인데 DeepSMOTE는 두 장 사이를 그립니다. 이미지를 더하거나, 요청하지 않거나, 확산 생성기를 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has {1} pictures to learn from, so each new one lies between one of them and its {2} nearest instead of {3}; they will be much alike.</source>
   <translation>클래스 '{0}'에는 배울 이미지가 {1}장뿐이라, 새 이미지는 {3}장 대신 가장 가까운 {2}장과의 사이에 놓입니다. 서로 매우 비슷해집니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>There is no attribute '{0}'; a range may be asked of: {1}.</source>
   <translation>속성 '{0}'은(는) 없습니다. 범위를 지정할 수 있는 것: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>No mask of a defect is known, so no range of '{0}' can be asked for.</source>
   <translation>결함 마스크를 알 수 없어 '{0}'의 범위를 지정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>The range {0} to {1} of '{2}' reaches beyond what the pictures of '{3}' show, {4} to {5}; ask for a range inside it.</source>
   <translation>'{2}'의 범위 {0}~{1}이(가) '{3}' 이미지의 범위 {4}~{5}를 벗어납니다. 그 안에서 지정하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/limits.py" />
   <source>Measuring real pictures</source>
   <translation>실제 이미지 측정 중</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>These pictures have no repeating pattern, so coordinates cannot be moved; leave jitter at 0.</source>
   <translation>반복 패턴이 없는 이미지라 좌표를 옮길 수 없습니다. 흔들림을 0으로 두십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>No real picture of '{0}' can be changed to {1}; widen the range.</source>
   <translation>'{0}'의 실제 이미지를 {1}(으)로 바꿀 수 없습니다. 범위를 넓히십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>{0} from {1} to {2}</source>
   <translation>{0} {1}~{2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>Generating pictures</source>
   <translation>이미지 생성 중</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} drawn ones were rejected: {2}.</source>
   <translation>그린 {1}장 중 {0}장을 거부했습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>(most looked like '{0}')</source>
   <translation>(대부분 '{0}'처럼 보임)</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>The run '{0}' has no checkpoint '{1}'; the last one is {2}.</source>
   <translation>런 '{0}'에 체크포인트 '{1}'이(가) 없습니다. 마지막은 {2}입니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} is not empty; choose an empty folder.</source>
   <translation>{0}이(가) 비어 있지 않습니다. 빈 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} pictures are in {1}.{2}</source>
   <translation>이미지 {0}장이 {1}에 있습니다.{2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} was begun by another version, which planned its pictures in another way; what is in it can be used and evaluated, but not completed. Choose an empty folder.</source>
   <translation>{0}은(는) 이미지를 다르게 계획하던 다른 버전이 시작한 것입니다. 들어 있는 것은 사용하고 평가할 수 있지만 완성할 수 없습니다. 빈 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} holds another set; choose an empty folder.</source>
   <translation>{0}에 다른 세트가 있습니다. 빈 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures are there already and are reused.</source>
   <translation>이미지 {1}장 중 {0}장은 이미 있어 다시 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures of '{2}' are lacking: of {3} drawn ones {4} were rejected, {5}{6}. Train longer, or on more pictures of '{7}'; or choose by hand among the rejected ones, which are in {8}.</source>
   <translation>'{2}' 이미지 {1}장 중 {0}장이 모자랍니다. 그린 {3}장 중 {4}장을 거부했습니다: {5}{6}. '{7}'을(를) 더 오래, 또는 더 많은 이미지로 학습하거나, {8}에 있는 거부된 이미지에서 직접 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>lay off the asked coordinate</source>
   <translation>요청한 좌표에서 벗어남</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were not clearly of the asked class</source>
   <translation>요청한 클래스가 뚜렷하지 않음</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>showed another mask than the asked one</source>
   <translation>요청한 것과 다른 마스크</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were blurred or grainy beside real ones</source>
   <translation>실제 이미지보다 흐리거나 거칢</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were near copies of a training picture</source>
   <translation>학습 이미지의 유사 복제</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were unlike any real picture</source>
   <translation>어느 실제 이미지와도 닮지 않음</translation>
  </message>
  <message>
   <location filename="../../core/judging/judge.py" />
   <source>Training the judge</source>
   <translation>판정기 학습 중</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>another process</source>
   <translation>다른 프로세스</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>{0} is in use by {1}; wait until that ends, or stop it.</source>
   <translation>{0}을(를) {1}이(가) 쓰고 있습니다. 끝나기를 기다리거나 정지하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>process {0} on {1}</source>
   <translation>{1}의 프로세스 {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/deepsmote.py" />
   <source>DeepSMOTE takes pictures of {0} to {1} px a side, and these have {2}x{3} px; cut or scale them, or choose diffusion.</source>
   <translation>DeepSMOTE는 한 변 {0}~{1} px의 이미지를 받는데, 이것은 {2}x{3} px입니다. 자르거나 크기를 바꾸거나 확산 모델을 고르십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>small network</source>
   <translation>작은 신경망</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no ImageNet weights of {1}: the file {2} is looked for. Copy it there, or name no folder, to train from zero.</source>
   <translation>{0}에 {1}의 ImageNet 가중치가 없습니다. 찾는 파일은 {2}입니다. 그곳에 복사하거나, 처음부터 학습하려면 폴더를 지정하지 마십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no weights of {1} ({2} of {3} are lacking). Remove the file.</source>
   <translation>{0}에 {1}의 가중치가 없습니다({3}개 중 {2}개 부족). 파일을 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} could not be read. Copy the file again or remove it.</source>
   <translation>{0}을(를) 읽지 못했습니다. 다시 복사하거나 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} is not whole: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0}이(가) 온전하지 않습니다. SHA-256이 {1}(으)로 시작하지 않습니다. 다시 복사하거나 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is missing or damaged. Install Flawsmith again.</source>
   <translation>{0}이(가) 없거나 손상되었습니다. Flawsmith를 다시 설치하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is not torchvision's AlexNet: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0}은(는) torchvision의 AlexNet이 아닙니다. SHA-256이 {1}(으)로 시작하지 않습니다. 다시 복사하거나 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} is incomplete. Install Flawsmith again.</source>
   <translation>{0}의 텍스트 어휘가 불완전합니다. Flawsmith를 다시 설치하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} could not be read. Install Flawsmith again.</source>
   <translation>{0}의 텍스트 어휘를 읽지 못했습니다. Flawsmith를 다시 설치하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>'{0}' cannot be the name of a {1}; use letters, digits, spaces, - and _.</source>
   <translation>'{0}'은(는) {1} 이름으로 쓸 수 없습니다. 글자, 숫자, 공백, -, _를 사용하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>{0} holds no decisions; restore it from a copy or remove it.</source>
   <translation>{0}에 결정이 들어 있지 않습니다. 사본에서 복원하거나 지우십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>+ classic augmentation</source>
   <translation>+ 일반 증강</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real only</source>
   <translation>실제 이미지만</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real + classic augmentation</source>
   <translation>실제 이미지 + 일반 증강</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} pictures of the {1} were scaled to the project's {2}x{3} px.</source>
   <translation>{1}의 이미지 {0}장을 프로젝트의 {2}x{3} px로 맞췄습니다.</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} holds no pictures to use as {1}; choose a folder with one sub-folder a class.</source>
   <translation>{0}에 {1}(으)로 쓸 이미지가 없습니다. 클래스별 하위 폴더가 있는 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>(and {0} more)</source>
   <translation>(그 밖에 {0}개)</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} is {1}x{2} px and not of the shape of the project's {3}x{4} px; cut it as those were cut</source>
   <translation>{0}은(는) {1}x{2} px로 프로젝트의 {3}x{4} px과 모양이 다릅니다. 같은 방식으로 자르십시오</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>Left out of the {0}: {1}{2}.</source>
   <translation>{0}에서 제외: {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} of {1} pictures of the {2} are left out: they are the same as, or nearly the same as, pictures of the project, or of a lot that teaches. The first is {3}.</source>
   <translation>{2}의 이미지 {1}장 중 {0}장을 제외합니다. 프로젝트의 이미지나 학습하는 로트의 이미지와 같거나 거의 같습니다. 첫 번째는 {3}입니다.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Checking the pictures</source>
   <translation>이미지 점검 중</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>to learn from</source>
   <translation>학습용</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>that no generator saw</source>
   <translation>어느 생성기도 보지 못한</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>This project was prepared by an earlier version, so that its pictures cannot be checked for changes.</source>
   <translation>이 프로젝트는 이전 버전에서 준비되어, 이미지가 바뀌었는지 확인할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>by preparing more pictures, or name a folder of real pictures that were not prepared (--test FOLDER)</source>
   <translation>이미지를 더 준비하거나, 준비하지 않은 실제 이미지의 폴더를 지정하십시오(--test FOLDER)</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>of the other line</source>
   <translation>다른 라인의</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The pictures that no generator saw are of so few lots that they cannot be split into validation and test by whole lots; name a folder of further real pictures as the test (--test).</source>
   <translation>어느 생성기도 보지 못한 이미지가 너무 적은 로트에서 와서 로트 단위로 검증과 시험을 나눌 수 없습니다. 실제 이미지 폴더를 시험용으로 더 지정하십시오(--test).</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Validation has {0} good pictures, too few to set {1} false alarms ({2} are needed): there the threshold is the highest score of a good picture, and the rate reached in the test is printed beside. Add good pictures to the test folder.</source>
   <translation>검증에 양품이 {0}장뿐이라 오경보 {1}을(를) 정하기에 부족합니다({2}장 필요). 임계값은 양품의 최고 점수로 하고, 시험에서 실제로 나온 비율을 옆에 적습니다. 시험 폴더에 양품을 더하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} defects: each weighs {1} points, so that only large effects can be seen. Add real defects that no generator saw (--test FOLDER).</source>
   <translation>시험에 결함이 {0}개뿐이라 하나가 {1}포인트에 해당하며, 큰 차이만 보입니다. 어느 생성기도 보지 못한 실제 결함을 더하십시오(--test FOLDER).</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} good pictures; its false-alarm rates are coarse.</source>
   <translation>시험에 양품이 {0}장뿐이라 오경보율이 거칩니다.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>So few models of each kind ({0}) hardly tell how much is luck of training; train {1} or more.</source>
   <translation>종류마다 모델이 이렇게 적으면({0}개) 학습의 운이 얼마나 되는지 거의 알 수 없습니다. {1}개 이상 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>good pictures (class '{0}')</source>
   <translation>양품 이미지(클래스 '{0}')</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are no {0} {1}, and an inspection model is proved on both good and bad ones: add some {2}.</source>
   <translation>{1} {0}이(가) 없는데, 검사 모델은 양품과 불량 모두로 증명합니다. {2} 더하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are only {0} {1} {2}, and an inspection model is proved on both good and bad ones: add some {3}.</source>
   <translation>{2} {1}이(가) {0}뿐인데, 검사 모델은 양품과 불량 모두로 증명합니다. {3} 더하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>test folder</source>
   <translation>시험 폴더</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>other line</source>
   <translation>다른 라인</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>{0} changed since the pictures were prepared: prepare them again, train and generate anew, then prove.</source>
   <translation>이미지를 준비한 뒤 {0}이(가) 바뀌었습니다. 다시 준비하고, 새로 학습하고 생성한 다음 증명하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>only {0}</source>
   <translation>{0}뿐</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The pictures of {0} were prepared anew since the set {1} was generated, so that nothing proves which of them its generator saw; train and generate anew.</source>
   <translation>세트 {1}을(를) 생성한 뒤 {0}의 이미지를 다시 준비해서, 생성기가 무엇을 보았는지 증명할 수 없습니다. 새로 학습하고 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures); generate it first.</source>
   <translation>{0}에 생성된 세트가 없습니다(이미지가 적힌 manifest.csv 없음). 먼저 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} does not say which pictures its generator learnt from (it was made by an earlier version); generate the set anew.</source>
   <translation>{0}에 생성기가 배운 이미지가 적혀 있지 않습니다(이전 버전에서 만듦). 세트를 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The set {0} belongs to another project ({1}); prove it there, or generate one here.</source>
   <translation>세트 {0}은(는) 다른 프로젝트({1})의 것입니다. 거기서 증명하거나 여기서 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not of the project's {1}x{2} px; generate the set anew.</source>
   <translation>{0}이(가) 프로젝트의 {1}x{2} px이 아닙니다. 세트를 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not the checkpoint that drew the set {1}: its run was trained anew since. Generate the set anew.</source>
   <translation>{0}은(는) 세트 {1}을(를) 그린 체크포인트가 아닙니다. 그 뒤 런을 새로 학습했습니다. 세트를 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} {1}. The manifest lists it: generate the set again to complete it.</source>
   <translation>{0} {1}. 목록에는 있습니다. 세트를 다시 생성해 완성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is, pixel by pixel, a real picture that is to test it; generate the set anew.</source>
   <translation>{0}은(는) 시험할 실제 이미지와 픽셀까지 같습니다. 세트를 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>Reading the set {0}</source>
   <translation>세트 {0} 읽는 중</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which this project does not have; the set belongs to other pictures. Generate it anew.</source>
   <translation>{0}에 따르면 {1}은(는) 이 프로젝트에 없는 {2}(으)로 그렸습니다. 다른 이미지의 세트입니다. 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which is held back to test: with it the proof would be too good to be true. Generate the set anew.</source>
   <translation>{0}에 따르면 {1}은(는) 시험용으로 남긴 {2}(으)로 그렸습니다. 그러면 증명이 실제보다 좋아 보입니다. 세트를 새로 생성하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/passport.py" />
   <source>trained from zero</source>
   <translation>처음부터 학습</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Writing the report</source>
   <translation>보고서 작성 중</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>reports</source>
   <translation>보고서</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>models</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Training inspection models</source>
   <translation>검사 모델 학습 중</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}, seed {1} of {2}</source>
   <translation>{0}, 시드 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}: NG recall {1} % with {2} % false alarms in the test, {3} s.</source>
   <translation>{0}: 시험에서 오경보 {2} %일 때 NG 재현율 {1} %, {3}초.</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>ImageNet weights of {0}</source>
   <translation>{0}의 ImageNet 가중치</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the graphics card</source>
   <translation>그래픽 카드</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the processor</source>
   <translation>프로세서</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>There is a proof '{0}' already, with other settings ({1}); choose another name (--name), or the same settings to go on with it.</source>
   <translation>증명 '{0}'이(가) 다른 설정({1})으로 이미 있습니다. 다른 이름을 쓰거나(--name), 같은 설정으로 이어서 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>The pictures, the sets or the weights changed since the proof '{0}' began, so that it cannot go on; choose another name (--name).</source>
   <translation>증명 '{0}'을(를) 시작한 뒤 이미지, 세트, 가중치가 바뀌어 이어서 할 수 없습니다. 다른 이름을 쓰십시오(--name).</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Proof '{0}' with the {1}, {2}, on {3}: {4}; {5} steps and {6} seeds for every arm.</source>
   <translation>증명 '{0}': {1}, {2}, {3}에서. {4}. 모든 조건에 {5}단계, 시드 {6}개.</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to train</source>
   <translation>학습용</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to validate</source>
   <translation>검증용</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to test</source>
   <translation>시험용</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>Comparing</source>
   <translation>비교 중</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>kinds</source>
   <translation>종류</translation>
  </message>
  <message>
   <location filename="../../core/proof/training.py" />
   <source>proof weights</source>
   <translation>증명 가중치</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>NG recall at {0} false alarms against {1} ({2} interval {3} to {4})</source>
   <translation>오경보 {0}에서 NG 재현율, {1} 대비({2} 구간 {3}~{4})</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' makes no measurable difference: {1} points of {2}.</source>
   <translation>세트 '{0}'은(는) 측정할 만한 차이를 내지 않습니다: {1}포인트, {2}.</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Of {0} real defects that no generator saw, models with the set ({1}) find {2} % on average; {3} finds {4} %, {5} {6} %.</source>
   <translation>어느 생성기도 보지 못한 실제 결함 {0}개 중, 세트를 쓴 모델({1})은 평균 {2} %를 찾습니다. {3}은(는) {4} %, {5}은(는) {6} %입니다.</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Where the test itself has exactly {0} false alarms, the difference is {1} points ({2} to {3}).</source>
   <translation>시험 자체의 오경보율이 정확히 {0}인 곳에서는 차이가 {1}포인트입니다({2}~{3}).</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' helps: {1} points of {2}.</source>
   <translation>세트 '{0}'이(가) 도움이 됩니다: {1}포인트, {2}.</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Do not use the set '{0}', it hurts: {1} points of {2}.</source>
   <translation>세트 '{0}'을(를) 쓰지 마십시오. 해가 됩니다: {1}포인트, {2}.</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Best on validation were {0} synthetic pictures, {1} a class (in the middle {2}).</source>
   <translation>검증에서 합성 이미지 {0}장이 최적이었습니다. 클래스당 {1}장(중간 {2}).</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>This test could have shown a difference of about {0} points or more; a smaller one, if there is one, needs more real defects in the test.</source>
   <translation>이 시험은 약 {0}포인트 이상의 차이를 보일 수 있었습니다. 더 작은 차이가 있다면 시험에 실제 결함이 더 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../core/ranks.py" />
   <source>Of {0} processes {1} did not come.</source>
   <translation>프로세스 {0}개 중 {1}개가 연결되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Timing a few training steps on this machine</source>
   <translation>이 컴퓨터에서 몇 단계의 시간을 재는 중</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the diffusion model</source>
   <translation>확산 모델</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the published diffusion model</source>
   <translation>논문 방식의 확산 모델</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>You have {0} of {1} x {2} px in {3}, {4}.</source>
   <translation>{1} x {2} px의 {0}이 있습니다({3}, {4}).</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Its {0} epochs take {1} on {2}, judged by a few steps timed just now; you see pictures at every checkpoint and can stop when they are good enough, and nothing is lost.</source>
   <translation>{0}에폭에 {2}에서 {1} 걸립니다(방금 잰 몇 단계로 추정). 체크포인트마다 이미지를 보고 충분히 좋으면 멈출 수 있으며, 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>100 new pictures then take about {0}.</source>
   <translation>그 뒤 새 이미지 100장에 약 {0} 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>only it can draw the defect onto your own pattern at the place you ask for.</source>
   <translation>요청한 위치에서 실제 패턴 위에 결함을 그릴 수 있는 것은 이것뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} days</source>
   <translation>{0}일</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0} to {1}</source>
   <translation>약 {0}~{1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with a repeating pattern</source>
   <translation>반복 패턴 있음</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>without a repeating pattern</source>
   <translation>반복 패턴 없음</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Use {0}: {1}</source>
   <translation>{0}을(를) 사용하십시오: {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} would suit them best, because {1} This version does not have it and offers {2} instead, which you can try all the same.</source>
   <translation>{0}이(가) 가장 잘 맞습니다. 이유: {1} 이 버전에는 없어 대신 {2}을(를) 제공하며, 그래도 시도해 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's graphics card</source>
   <translation>이 컴퓨터의 그래픽 카드</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's processor</source>
   <translation>이 컴퓨터의 프로세서</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With a graphics card it would be many times faster; without one, fewer epochs are a fair start.</source>
   <translation>그래픽 카드가 있으면 몇 배 빠릅니다. 없으면 적은 에폭으로 시작하는 것이 좋습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with {0} pictures and no pattern to hold on to, drawing between real ones is safer than inventing.</source>
   <translation>이미지가 {0}장이고 기댈 패턴이 없으면, 실제 이미지 사이를 그리는 편이 새로 지어내는 것보다 안전합니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>all your pictures show the same thing in the same place, and it draws the defect onto that.</source>
   <translation>모든 이미지가 같은 것을 같은 위치에서 보여 주므로, 그 위에 결함을 그립니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws upon the layout of one of your pictures, sharper than what lies between two of them.</source>
   <translation>실제 이미지 한 장의 배치 위에 그리므로, 두 장 사이의 이미지보다 선명합니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws the defect onto your own pattern at the place you ask for, and needs few pictures for that.</source>
   <translation>요청한 위치에서 실제 패턴 위에 결함을 그리며, 필요한 이미지가 적습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures that lie between two real ones of a class: the right kind of defect, a little soft.</source>
   <translation>한 클래스의 실제 이미지 두 장 사이의 이미지를 기대하십시오. 결함 종류는 맞지만 조금 흐립니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect little of {0}: fewer than 6 pictures show too little of what varies.</source>
   <translation>{0}은(는) 기대하기 어렵습니다. 6장보다 적으면 무엇이 변하는지 알기 어렵습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0}</source>
   <translation>약 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures close to real ones, with the pattern where you ask for it; checkpoints say how close.</source>
   <translation>실제에 가까운 이미지와 요청한 위치의 패턴을 기대하십시오. 얼마나 가까운지는 체크포인트가 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect the pattern to be right and the defects to resemble the few there are.</source>
   <translation>이미지가 이렇게 적으면 패턴은 맞고 결함은 있는 몇 장과 비슷할 것입니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect the right kind of defect in most pictures; look through them, as fine texture may be simplified.</source>
   <translation>대부분 맞는 종류의 결함을 기대하십시오. 미세한 질감이 단순해질 수 있으니 살펴보십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect many that are close to real ones or unlike any; look through them.</source>
   <translation>이미지가 이렇게 적으면 많은 것이 실제와 거의 같거나 전혀 다를 것입니다. 살펴보십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/deepsmote.py" />
   <source>Training DeepSMOTE</source>
   <translation>DeepSMOTE 학습 중</translation>
  </message>
  <message>
   <location filename="../../core/training/diffusion.py" />
   <source>Training the diffusion model</source>
   <translation>확산 모델 학습 중</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for {0} pictures at once; the training goes on with {1} at once, and learns the same.</source>
   <translation>그래픽 카드 메모리가 한 번에 {0}장에는 부족해 {1}장씩 학습을 계속합니다. 배우는 것은 같습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for a single picture; close other programs that use it, or train on smaller pictures.</source>
   <translation>그래픽 카드 메모리가 한 장에도 부족합니다. 메모리를 쓰는 다른 프로그램을 닫거나 더 작은 이미지로 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>{0} of {1} codes are in use</source>
   <translation>코드 {1}개 중 {0}개 사용 중</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>The VQVAE gives back {0} {1} with {2} dB{3}; {4}.</source>
   <translation>VQVAE가 {1} {0}장을 {2} dB로 복원합니다{3}. {4}.</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>held-back pictures</source>
   <translation>검증 이미지</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>pictures it was trained on</source>
   <translation>학습한 이미지</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>, {0} dB inside their defects</source>
   <translation>, 결함 안은 {0} dB</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training on {0} pictures {1} coordinates, on {2}; likeness by {3}.</source>
   <translation>이미지 {0}장으로 {2}에서 좌표 {1} 학습합니다. 유사도는 {3}(으)로 잽니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>SSIM and likeness ({0}) are of pictures given back, not of new ones</source>
   <translation>SSIM과 유사도({0})는 새 이미지가 아니라 되돌린 이미지의 값입니다</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training DeepSMOTE on {0} pictures; {1}. {2}.</source>
   <translation>이미지 {0}장으로 DeepSMOTE를 학습합니다. {1}. {2}.</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>There is a run '{0}' already; choose another name, or continue it (resume).</source>
   <translation>런 '{0}'이(가) 이미 있습니다. 다른 이름을 쓰거나 이어서 학습하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' was begun with '{1}'; continue it with that.</source>
   <translation>런 '{0}'은(는) '{1}'(으)로 시작했습니다. 그것으로 이어서 하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} pictures are held back to find the best checkpoint</source>
   <translation>최적 체크포인트를 찾기 위해 {0}장을 남겨 둡니다</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>too few to hold any back</source>
   <translation>너무 적어 남겨 둘 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' is finished after {1} epochs.</source>
   <translation>런 '{0}'이(가) {1}에폭으로 끝났습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>All {0} epochs of the run '{1}' are done already.</source>
   <translation>런 '{1}'의 {0}에폭은 이미 모두 끝났습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The pictures changed since the run '{0}' began; start a new run, or prepare the old pictures.</source>
   <translation>런 '{0}'을(를) 시작한 뒤 이미지가 바뀌었습니다. 새 런을 시작하거나 이전 이미지를 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The run '{0}' was begun by another version of the program, with other networks; start a new run.</source>
   <translation>런 '{0}'은(는) 네트워크가 다른 프로그램 버전에서 시작되었습니다. 새 런을 시작하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>Memory has room for {0} pictures at once; what is learnt is the same.</source>
   <translation>메모리에 한 번에 이미지 {0}장이 들어갑니다. 학습되는 내용은 같습니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>On this machine a step takes {0} % of the usual time with {1}.</source>
   <translation>이 컴퓨터에서는 {1}(으)로 계산하면 한 단계에 보통 시간의 {0} %가 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../core/training/vqvae.py" />
   <source>Training the VQVAE</source>
   <translation>VQVAE 학습 중</translation>
  </message>
  <message>
   <location filename="../../core/training/ways.py" />
   <source>Measuring how this machine computes fastest</source>
   <translation>이 컴퓨터에서 가장 빠른 계산 방법을 측정하는 중</translation>
  </message>
  <message>
   <location filename="../../app/jobs/worker.py" />
   <source>Exit code of the process: {0}</source>
   <translation>프로세스 종료 코드: {0}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{0} is not one that Flawsmith wrote. Prepare the pictures again.</source>
   <translation>{0}은(는) Flawsmith가 쓴 것이 아닙니다. 이미지를 다시 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/model/edits.py" />
   <source>{0} is not one that Flawsmith wrote. Restore it from a copy.</source>
   <translation>{0}은(는) Flawsmith가 쓴 것이 아닙니다. 사본에서 복원하십시오.</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_result.py" />
   <source>{0} is damaged; restore it from a copy, or remove the folder {1} and prove again.</source>
   <translation>{0}이(가) 손상되었습니다. 사본에서 복원하거나, {1} 폴더를 지우고 다시 증명하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>{0} is not a prepared project; prepare its pictures first.</source>
   <translation>{0}은(는) 준비된 프로젝트가 아닙니다. 먼저 이미지를 준비하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>No set was named for the report; name at least one evaluated set (NAME=FOLDER).</source>
   <translation>보고서에 넣을 세트가 없습니다. 평가된 세트를 하나 이상 지정하십시오(이름=폴더).</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>A set of the report cannot be named 'seconds'; give it another name.</source>
   <translation>보고서의 세트 이름으로 'seconds'를 쓸 수 없습니다. 다른 이름을 쓰십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' must be evaluated first: {1} is missing. Evaluate the set, then write the report again.</source>
   <translation>세트 '{0}'을(를) 먼저 평가해야 합니다: {1}이(가) 없습니다. 평가한 뒤 보고서를 다시 만드십시오.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' was generated from other pictures than those of {1}.</source>
   <translation>세트 '{0}'은(는) {1}의 이미지가 아닌 것에서 생성되었습니다.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' has changed since it was evaluated; evaluate it again.</source>
   <translation>세트 '{0}'이(가) 평가 뒤에 바뀌었습니다. 다시 평가하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/export/layouts.py" />
   <source>The MVTec AD layout needs good pictures, and there are none here: add the real ones, or choose another format.</source>
   <translation>MVTec AD 구조에는 양품 이미지가 필요한데 없습니다. 실제 이미지를 더하거나 다른 형식을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="../../core/proof/report_pdf.py" />
   <source>The report could not be laid out as PDF ({0}); report.html holds the same.</source>
   <translation>보고서를 PDF로 만들지 못했습니다({0}). report.html에 같은 내용이 있습니다.</translation>
  </message>
 </context>
</TS>
